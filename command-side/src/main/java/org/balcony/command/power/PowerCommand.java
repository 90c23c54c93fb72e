package org.balcony.command.power;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about power: the mediator's own, and that of the parties. */
public sealed interface PowerCommand extends Command {

    /** Uses procedural power. */
    @CommandType(
            value = "take-procedural-decision",
            purpose = "Decide on procedure: who, where, when, how often, in which order, under which rules.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS,
            rationale = true)
    record TakeProceduralDecision(ProceduralDecisionTaken taken) implements PowerCommand {}

    /** Takes a procedural decision back. */
    @CommandType(
            value = "reverse-procedural-decision",
            purpose = "Take a procedural decision back.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationale = true)
    record ReverseProceduralDecision(ProceduralDecisionReversed reversed) implements PowerCommand {}

    /** Records how a party or third party took something we did. */
    @CommandType(
            value = "record-party-reaction",
            purpose = "Record how a party or third party took a decision, measure, session or statement.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordPartyReaction(PartyReactionRecorded reaction) implements PowerCommand {}

    /** Proposes to reduce an imbalance of power. */
    @CommandType(
            value = "propose-balancing-measure",
            purpose = "Propose something that reduces an imbalance of power.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record ProposeBalancingMeasure(BalancingMeasureProposed proposed) implements PowerCommand {}

    /**
     * Begins a proposed measure.
     *
     * @param measureId the measure
     * @param approvedBy who approved it; a measure without an approver is refused
     * @param provider who carries it out; absent where not said
     * @param planned how much of it is planned; absent where not said
     */
    @CommandType(
            value = "start-balancing-measure",
            purpose = "Begin a proposed measure, with who approved it and how much of it is planned.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record StartBalancingMeasure(
            LocalId measureId,
            @Nullable ActorOrText approvedBy,
            @Nullable ActorOrText provider,
            @Nullable MeasureExtent planned)
            implements PowerCommand {}

    /** Records that a measure ended, or was not pursued. */
    @CommandType(
            value = "end-balancing-measure",
            purpose = "Record that a measure was completed, discontinued or not pursued.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM,
            rationaleWhen = "unless it was completed")
    record EndBalancingMeasure(BalancingMeasureEnded ended) implements PowerCommand {}

    /** Records what somebody thinks a measure did to the balance. */
    @CommandType(
            value = "review-balancing-effect",
            purpose = "Record what somebody thinks a measure did to the balance of power.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record ReviewBalancingEffect(BalancingEffectReviewed reviewed) implements PowerCommand {}

    /** Records that somebody put pressure or an incentive on somebody. */
    @CommandType(
            value = "record-leverage",
            purpose = "Record that somebody put pressure or an incentive on somebody.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RecordLeverage(LeverageApplied leverage) implements PowerCommand {}
}
