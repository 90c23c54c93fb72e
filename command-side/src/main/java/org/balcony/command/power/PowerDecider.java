package org.balcony.command.power;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateState;
import org.balcony.command.power.PowerCommand.EndBalancingMeasure;
import org.balcony.command.power.PowerCommand.ProposeBalancingMeasure;
import org.balcony.command.power.PowerCommand.RecordLeverage;
import org.balcony.command.power.PowerCommand.RecordPartyReaction;
import org.balcony.command.power.PowerCommand.ReverseProceduralDecision;
import org.balcony.command.power.PowerCommand.ReviewBalancingEffect;
import org.balcony.command.power.PowerCommand.StartBalancingMeasure;
import org.balcony.command.power.PowerCommand.TakeProceduralDecision;
import org.balcony.command.roles.RolesState;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on procedural power, on reactions to its use and on leverage; hands measures on. */
final class PowerDecider {

    private PowerDecider() {}

    static Decision decide(PowerCommand command, StreamState stream, Context context) {
        PowerState state = stream.of(PowerState.class);
        return switch (command) {
            case TakeProceduralDecision take ->
                mayDecide(Work.PROCESS, stream).orElseGet(() -> take(take.taken(), stream, context));
            case ReverseProceduralDecision reverse ->
                mayDecide(Work.PROCESS, stream).orElseGet(() -> reverse(reverse.reversed(), state));
            case RecordPartyReaction reaction -> react(reaction.reaction(), stream, context);
            case ProposeBalancingMeasure propose ->
                mayDecide(Work.PROCESS, stream)
                        .orElseGet(() -> MeasureDecider.propose(propose.proposed(), stream, context));
            case StartBalancingMeasure start ->
                mayDecide(Work.ENGAGEMENT, stream).orElseGet(() -> MeasureDecider.start(start, stream, context));
            case EndBalancingMeasure end -> MeasureDecider.end(end.ended(), state, context);
            case ReviewBalancingEffect review -> MeasureDecider.review(review.reviewed(), state, context);
            case RecordLeverage leverage -> leverage(leverage.leverage(), stream.of(MandateState.class));
        };
    }

    private static Optional<Decision> mayDecide(Work work, StreamState stream) {
        return stream.of(CasefileState.class).status().refusalOf(work);
    }

    private static Decision take(ProceduralDecisionTaken taken, StreamState stream, Context context) {
        // Whoever acts in a mediator's role is taken at their word, until the case knows that the role has ended.
        if (stream.of(RolesState.class).heldMediatorRoleNowEnded(context.sender())) {
            return Decision.refuse(
                    PowerRefusal.NO_MEDIATOR_ROLE,
                    Map.of("sender", context.sender().value()));
        }
        PowerState state = stream.of(PowerState.class);
        if (state.decision(taken.decisionId()).isPresent()) {
            return refuse(PowerRefusal.DECISION_ID_IN_USE, taken.decisionId(), state);
        }
        LocalId replaced = taken.supersedes();
        if (replaced != null && !isInForce(replaced, state)) {
            return refuse(PowerRefusal.DECISION_NOT_IN_FORCE, replaced, state);
        }
        boolean anticipated = taken.affected().stream().anyMatch(one -> one.anticipatedEffect() != null);
        return anticipated
                ? Decision.accept(taken)
                : Decision.accept(taken, Flag.of(PowerWarning.NO_ANTICIPATED_EFFECT));
    }

    private static Decision reverse(ProceduralDecisionReversed reversed, PowerState state) {
        return isInForce(reversed.decisionId(), state)
                ? Decision.accept(reversed)
                : refuse(PowerRefusal.DECISION_NOT_IN_FORCE, reversed.decisionId(), state);
    }

    private static Decision react(PartyReactionRecorded reaction, StreamState stream, Context context) {
        if (reaction.effect() != null && context.basis() == null) {
            return Decision.refuse(
                    PowerRefusal.EFFECT_WITHOUT_BASIS,
                    Map.of("effect", reaction.effect().points()));
        }
        LocalId about = reaction.aboutId();
        return about == null || isOnRecord(reaction, about, stream)
                ? Decision.accept(reaction)
                : Decision.accept(
                        reaction, new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("aboutId", about.value())));
    }

    private static boolean isOnRecord(PartyReactionRecorded reaction, LocalId about, StreamState stream) {
        return switch (reaction.about()) {
            case DECISION -> stream.of(PowerState.class).decision(about).isPresent();
            case MEASURE -> stream.of(PowerState.class).measure(about).isPresent();
            // Conduct knows its sessions and remarks on reactions to them.
            case SESSION, STATEMENT -> true;
        };
    }

    private static Decision leverage(LeverageApplied leverage, MandateState mandates) {
        return isHard(leverage.kind()) && mandates.unofficial()
                ? Decision.accept(
                        leverage,
                        new Flag(
                                PowerWarning.HARD_LEVERAGE_IN_UNOFFICIAL_CASE,
                                Map.of("kind", WireNames.of(leverage.kind()))))
                : Decision.accept(leverage);
    }

    private static boolean isHard(LeverageKind kind) {
        return switch (kind) {
            case MILITARY_THREAT, SANCTION -> true;
            case CONDITIONALITY, INCENTIVE, NORMATIVE_MESSAGE, RECOGNITION_OFFER, PUBLIC_STATEMENT, QUIET_PERSUASION ->
                false;
        };
    }

    private static boolean isInForce(LocalId decision, PowerState state) {
        return state.decision(decision).filter(ProceduralDecision::inForce).isPresent();
    }

    private static Decision refuse(PowerRefusal refusal, LocalId decision, PowerState state) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decisionId", decision.value());
        state.decision(decision).ifPresent(known -> facts.put("status", WireNames.of(known.status())));
        return Decision.refuse(refusal, facts);
    }
}
