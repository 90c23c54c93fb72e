package org.balcony.command.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.power.Measure.Proposal;
import org.balcony.command.power.PowerCommand.StartBalancingMeasure;
import org.balcony.command.records.RecordsState;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** Decides on balancing measures. */
final class MeasureDecider {

    private MeasureDecider() {}

    static Decision propose(BalancingMeasureProposed proposed, StreamState stream, Context context) {
        PowerState state = stream.of(PowerState.class);
        if (state.measure(proposed.measureId()).map(Measure::proposal).isPresent()) {
            return refuse(PowerRefusal.MEASURE_ID_IN_USE, proposed.measureId(), state);
        }
        EventId assessment = proposed.assessmentRef();
        if (isUnknown(assessment, context)) {
            return unknown(assessment);
        }
        List<Flag> flags = new ArrayList<>();
        if (assessment == null || stream.of(RecordsState.class).retracted().contains(assessment)) {
            flags.add(Flag.of(PowerWarning.NO_ASSESSMENT_BEHIND_MEASURE));
        }
        if (proposed.visibility() == MeasureVisibility.KNOWN_TO_BENEFICIARY) {
            flags.add(new Flag(
                    PowerWarning.IMPARTIALITY_RISK,
                    Map.of("beneficiary", proposed.beneficiary().value())));
        }
        return Decision.accept(proposed, flags);
    }

    static Decision start(StartBalancingMeasure command, StreamState stream, Context context) {
        PowerState state = stream.of(PowerState.class);
        Optional<Measure> measure = state.measure(command.measureId());
        Proposal proposal = measure.map(Measure::proposal).orElse(null);
        if (proposal == null
                || measure.filter(known -> known.status() == Measure.Status.PROPOSED)
                        .isEmpty()) {
            return refuse(PowerRefusal.MEASURE_NOT_PROPOSED, command.measureId(), state);
        }
        if (command.approvedBy() == null) {
            return refuse(PowerRefusal.NO_APPROVER, command.measureId(), state);
        }
        BalancingMeasureStarted started = new BalancingMeasureStarted(
                command.measureId(), command.approvedBy(), command.provider(), command.planned());
        ContactRestriction restriction = restriction(proposal, stream, context);
        return restriction == ContactRestriction.NONE
                ? Decision.accept(started)
                : Decision.accept(
                        started,
                        new Flag(
                                PowerWarning.BENEFICIARY_RESTRICTED,
                                Map.of(
                                        "beneficiary", proposal.beneficiary().value(),
                                        "contactRestriction", WireNames.of(restriction))));
    }

    static Decision end(BalancingMeasureEnded ended, PowerState state, Context context) {
        if (ended.outcome() != MeasureOutcome.COMPLETED && !context.hasRationale()) {
            return Decision.refuse(
                    UniversalRefusal.RATIONALE_MISSING, Map.of("outcome", WireNames.of(ended.outcome())));
        }
        Optional<Measure> measure = state.measure(ended.measureId());
        List<Flag> flags = new ArrayList<>();
        if (measure.filter(known -> known.status().mayEnd(ended.outcome())).isEmpty()) {
            flags.add(unexpected(ended.measureId(), state));
        }
        measure.map(Measure::planned)
                .map(planned -> MeasureGap.between(planned, ended.delivered()))
                .filter(gap -> !gap.isEmpty())
                .ifPresent(gap -> flags.add(new Flag(PowerWarning.DELIVERED_DIFFERS_FROM_PLANNED, gap)));
        return Decision.accept(ended, flags);
    }

    static Decision review(BalancingEffectReviewed reviewed, PowerState state, Context context) {
        if (isUnknown(reviewed.assessmentBefore(), context)) {
            return unknown(reviewed.assessmentBefore());
        }
        if (isUnknown(reviewed.assessmentAfter(), context)) {
            return unknown(reviewed.assessmentAfter());
        }
        List<Flag> flags = new ArrayList<>();
        if (state.measure(reviewed.measureId())
                .filter(known -> known.status().mayBeReviewed())
                .isEmpty()) {
            flags.add(unexpected(reviewed.measureId(), state));
        }
        Map<String, Object> others = otherJudgements(reviewed, state);
        if (!others.isEmpty()) {
            flags.add(new Flag(PowerWarning.REVIEWERS_DISAGREE, others));
        }
        return Decision.accept(reviewed, flags);
    }

    /** The judgements of other classes of reviewers that differ; who is unclear does not disagree. */
    private static Map<String, Object> otherJudgements(BalancingEffectReviewed reviewed, PowerState state) {
        Map<String, Object> others = new LinkedHashMap<>();
        state.judgements(reviewed.measureId()).forEach((side, judgement) -> {
            if (side != reviewed.reviewerClass() && disagree(judgement, reviewed.judgement())) {
                others.put(WireNames.of(side), WireNames.of(judgement));
            }
        });
        return others;
    }

    private static boolean disagree(BalanceJudgement one, BalanceJudgement other) {
        return one != other && one != BalanceJudgement.UNCLEAR && other != BalanceJudgement.UNCLEAR;
    }

    private static ContactRestriction restriction(Proposal proposal, StreamState stream, Context context) {
        ConflictId conflict = stream.of(CasefileState.class).conflictId();
        return conflict == null
                ? ContactRestriction.NONE
                : context.neighbour(StreamId.of(conflict))
                        .map(known -> known.state().of(EcosystemState.class))
                        .flatMap(known -> proposal.beneficiary().actor().map(known::restriction))
                        .orElse(ContactRestriction.NONE);
    }

    private static boolean isUnknown(@Nullable EventId assessment, Context context) {
        return assessment != null
                && context.entry(assessment)
                        .filter(entry -> entry.event() instanceof AssessmentEvent)
                        .isEmpty();
    }

    private static Decision unknown(@Nullable EventId assessment) {
        return Decision.refuse(PowerRefusal.UNKNOWN_ASSESSMENT, Map.of("event", String.valueOf(assessment)));
    }

    private static Decision refuse(PowerRefusal refusal, LocalId measure, PowerState state) {
        return Decision.refuse(refusal, facts(measure, state));
    }

    private static Flag unexpected(LocalId measure, PowerState state) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, facts(measure, state));
    }

    private static Map<String, Object> facts(LocalId measure, PowerState state) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("measureId", measure.value());
        state.measure(measure).ifPresent(known -> facts.put("status", WireNames.of(known.status())));
        return facts;
    }
}
