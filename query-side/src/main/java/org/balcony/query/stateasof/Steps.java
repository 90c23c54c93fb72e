package org.balcony.query.stateasof;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Reading;

/** What every entry does to things that have a state, and the things that come of it. */
final class Steps {

    /** One thing of one machine. */
    private record Key(Machine machine, String subject) {}

    private Steps() {}

    /** What an event does to things, in the order in which it does it. */
    static List<Step> of(DomainEvent event, Scene scene) {
        return switch (event) {
            case StageEvent stage -> StageStates.steps(stage);
            case MandateEvent mandate -> MandateStates.steps(mandate);
            case StrategyEvent strategy -> StrategyStates.steps(strategy);
            case DesignEvent design -> DesignStates.steps(design);
            case ParticipantEvent participant -> ParticipationStates.steps(participant);
            case ConductEvent conduct -> SessionStates.steps(conduct, scene);
            case PowerEvent power -> PowerStates.steps(power);
            case ObstacleEvent obstacle -> ObstacleStates.steps(obstacle);
            case ProductEvent product -> ProductStates.steps(product);
            case CoordinationEvent coordination -> CoordinationStates.steps(coordination);
            case RoleEvent role -> RoleStates.steps(role);
            case FundingEvent funding -> FundingStates.steps(funding);
            case ConfidentialityEvent confidentiality -> ConfidentialityStates.steps(confidentiality);
            case SafetyEvent safety -> SafetyStates.steps(safety);
            case TransferEvent transfer -> TransferStates.steps(transfer);
            case FollowUpEvent followUp -> FollowUpStates.steps(followUp);
            case EvaluationEvent evaluation -> EvaluationStates.steps(evaluation, scene);
            case AccessEvent access -> AccessStates.steps(access);
            case ConflictEvent conflict -> EcosystemStates.steps(conflict);
            case PersonEvent person -> PersonStates.steps(person);
            case CaseEvent _, ActorEvent _, AssessmentEvent _, RecordEvent _ -> List.of();
        };
    }

    /** The things that these entries are about, by machine and in the order in which they came up. */
    static List<Thing> things(List<Standing> shown, Reading reading) {
        Map<Key, Thing> things = new LinkedHashMap<>();
        Optional<LocalId> reported = Scene.reported(shown);
        for (Standing one : shown) {
            for (Step step : of(one.event(), Scene.of(one, reported))) {
                things.computeIfAbsent(new Key(step.machine(), step.subject()), _ -> new Thing(step, reading))
                        .take(step, one);
            }
        }
        return things.values().stream()
                .sorted(Comparator.comparing(Thing::machine))
                .toList();
    }
}
