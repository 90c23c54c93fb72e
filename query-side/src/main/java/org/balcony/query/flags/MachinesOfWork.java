package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.LocalId;
import org.balcony.query.flags.Machines.Step;

/** The machines of decisions, measures, funding, consultations, arrangements and goals. */
final class MachinesOfWork {

    private MachinesOfWork() {}

    static List<Step> ofPower(PowerEvent event) {
        return switch (event) {
            case ProceduralDecisionTaken e -> taken(e);
            case ProceduralDecisionReversed e -> List.of(Step.of("decision/" + e.decisionId(), "reversed", "in_force"));
            case BalancingMeasureProposed e -> List.of(Step.of(measure(e.measureId()), "proposed", Machines.NONE));
            case BalancingMeasureStarted e -> List.of(Step.of(measure(e.measureId()), "under_way", "proposed"));
            case BalancingMeasureEnded e -> List.of(ended(e));
            case BalancingEffectReviewed e ->
                List.of(Step.within(measure(e.measureId()), "under_way", "completed", "discontinued"));
            case PartyReactionRecorded _, LeverageApplied _ -> List.of();
        };
    }

    private static List<Step> taken(ProceduralDecisionTaken event) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("decision/" + event.decisionId(), "in_force", Machines.NONE));
        if (event.supersedes() != null) {
            steps.add(Step.of("decision/" + event.supersedes(), "replaced", "in_force"));
        }
        return steps;
    }

    private static String measure(LocalId id) {
        return "measure/" + id;
    }

    private static Step ended(BalancingMeasureEnded event) {
        return switch (event.outcome()) {
            case NOT_PURSUED -> Step.of(measure(event.measureId()), "not_pursued", "proposed");
            case COMPLETED -> Step.of(measure(event.measureId()), "completed", "under_way");
            case DISCONTINUED -> Step.of(measure(event.measureId()), "discontinued", "under_way");
        };
    }

    static List<Step> ofFunding(FundingEvent event) {
        return switch (event) {
            case FundingAgreed e -> List.of(Step.of("funding/" + e.arrangementId(), "agreed", Machines.NONE));
            case FundingChanged e -> List.of(changed(e));
            case FundingInfluenceDisclosed _ -> List.of();
        };
    }

    private static Step changed(FundingChanged event) {
        String funding = "funding/" + event.arrangementId();
        return switch (event.change()) {
            case SUSPENDED -> Step.of(funding, "suspended", "agreed");
            case RESUMED -> Step.of(funding, "agreed", "suspended");
            case ENDED -> Step.of(funding, "ended", "agreed", "suspended");
            case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> Step.within(funding, "agreed", "suspended");
        };
    }

    static List<Step> ofCoordination(CoordinationEvent event) {
        return switch (event) {
            case ConsultationSought e ->
                List.of(Step.of("consultation/" + e.consultationId(), "sought", Machines.NONE));
            case ConsultationHeld e ->
                List.of(Step.of("consultation/" + e.consultationId(), "held", Machines.NONE, "sought", "not_held"));
            case ConsultationNotHeld e ->
                List.of(Step.of("consultation/" + e.consultationId(), "not_held", Machines.NONE, "sought"));
            case CoordinationArrangementAgreed e ->
                List.of(Step.of("arrangement/" + e.arrangementId(), "agreed", Machines.NONE));
            case CoordinationArrangementEnded e ->
                List.of(Step.of("arrangement/" + e.arrangementId(), "ended", "agreed"));
            case ThirdPartyActionNotified _ -> List.of();
        };
    }

    static List<Step> ofStrategy(StrategyEvent event) {
        return switch (event) {
            case ChangeGoalSet e -> List.of(Step.of("change-goal/" + e.goalId(), "set", Machines.NONE));
            case ChangeGoalRevised e ->
                List.of(Step.of(
                        "change-goal/" + e.goalId(), e.change() == GoalChange.DROPPED ? "dropped" : "set", "set"));
            case StrategyAdopted _ -> List.of();
        };
    }
}
