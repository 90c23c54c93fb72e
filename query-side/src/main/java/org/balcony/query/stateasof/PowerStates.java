package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.LocalId;

/** Procedural decisions and balancing measures. */
final class PowerStates {

    private PowerStates() {}

    private enum Decision {
        IN_FORCE,
        REVERSED,
        REPLACED
    }

    private enum Measure {
        PROPOSED,
        UNDER_WAY
    }

    static List<Step> steps(PowerEvent event) {
        return switch (event) {
            case ProceduralDecisionTaken taken -> taken(taken);
            case ProceduralDecisionReversed reversed ->
                List.of(decision(reversed.decisionId()).from(Decision.IN_FORCE).to(Decision.REVERSED));
            case PartyReactionRecorded reaction -> reaction(reaction);
            case BalancingMeasureProposed proposed ->
                List.of(measure(proposed.measureId())
                        .first()
                        .to(Measure.PROPOSED)
                        .tells("kind", proposed.kind())
                        .tells("beneficiary", proposed.beneficiary())
                        .tells("visibility", proposed.visibility()));
            case BalancingMeasureStarted started ->
                List.of(measure(started.measureId())
                        .from(Measure.PROPOSED)
                        .to(Measure.UNDER_WAY)
                        .tells("approvedBy", started.approvedBy())
                        .tells("planned", started.planned()));
            case BalancingMeasureEnded ended ->
                List.of(measure(ended.measureId())
                        .from(ended.outcome() == MeasureOutcome.NOT_PURSUED ? Measure.PROPOSED : Measure.UNDER_WAY)
                        .to(ended.outcome())
                        .tells("delivered", ended.delivered()));
            case BalancingEffectReviewed reviewed ->
                List.of(measure(reviewed.measureId())
                        .from(Measure.UNDER_WAY, MeasureOutcome.COMPLETED, MeasureOutcome.DISCONTINUED)
                        .tells("reviewed", reviewed.reviewerClass(), reviewed.judgement()));
            case LeverageApplied _ -> List.of();
        };
    }

    private static Step decision(LocalId id) {
        return Step.of(Machine.PROCEDURAL_DECISION, id);
    }

    private static Step measure(LocalId id) {
        return Step.of(Machine.BALANCING_MEASURE, id);
    }

    private static List<Step> taken(ProceduralDecisionTaken taken) {
        Step begins = decision(taken.decisionId())
                .first()
                .to(Decision.IN_FORCE)
                .tells("kind", taken.kind())
                .tells("choice", taken.choice())
                .tells("sessionId", taken.sessionId());
        return taken.supersedes() == null
                ? List.of(begins)
                : List.of(
                        begins,
                        decision(taken.supersedes()).from(Decision.IN_FORCE).to(Decision.REPLACED));
    }

    private static List<Step> reaction(PartyReactionRecorded reaction) {
        LocalId about = reaction.aboutId();
        if (about == null) {
            return List.of();
        }
        return switch (reaction.about()) {
            case DECISION -> List.of(decision(about).counts("reactions"));
            case MEASURE -> List.of(measure(about).counts("reactions"));
            case SESSION -> List.of(Step.of(Machine.SESSION, about).counts("reactions"));
            case STATEMENT -> List.of();
        };
    }
}
