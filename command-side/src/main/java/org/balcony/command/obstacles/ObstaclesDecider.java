package org.balcony.command.obstacles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.obstacles.ObstaclesCommand.IdentifyObstacle;
import org.balcony.command.obstacles.ObstaclesCommand.ReportObstacleRecurrence;
import org.balcony.command.obstacles.ObstaclesCommand.SettleObstacle;
import org.balcony.command.obstacles.ObstaclesCommand.StartObstacleResponse;
import org.balcony.command.power.PowerState;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on what is recorded of obstacles. */
final class ObstaclesDecider {

    private ObstaclesDecider() {}

    static Decision decide(ObstaclesCommand command, ObstaclesState state, PowerState power) {
        return switch (command) {
            case IdentifyObstacle identify -> identify(identify.identified(), state);
            case StartObstacleResponse start -> respond(start.started(), state, power);
            case SettleObstacle settle ->
                record(
                        settle.settled(),
                        settle.settled().obstacleId(),
                        ObstacleStatus.of(settle.settled().how()),
                        state);
            case ReportObstacleRecurrence report ->
                record(report.recurred(), report.recurred().obstacleId(), ObstacleStatus.RECURRED, state);
        };
    }

    private static Decision identify(ObstacleIdentified identified, ObstaclesState state) {
        LocalId id = identified.obstacleId();
        if (state.isIdentified(id)) {
            return Decision.refuse(ObstaclesRefusal.OBSTACLE_ID_IN_USE, facts(id, state));
        }
        return state.status(id).isEmpty()
                ? Decision.accept(identified)
                : Decision.accept(identified, unexpected(facts(id, state)));
    }

    private static Decision respond(ObstacleResponseStarted started, ObstaclesState state, PowerState power) {
        LocalId id = started.obstacleId();
        Map<String, Object> facts = facts(id, state);
        LocalId measure = started.linkedMeasure();
        LocalId decision = started.linkedDecision();
        boolean expected = isExpected(id, ObstacleStatus.BEING_ADDRESSED, state);
        if (measure != null && power.measure(measure).isEmpty()) {
            facts.put("linkedMeasure", measure.value());
            expected = false;
        }
        if (decision != null && power.decision(decision).isEmpty()) {
            facts.put("linkedDecision", decision.value());
            expected = false;
        }
        return expected ? Decision.accept(started) : Decision.accept(started, unexpected(facts));
    }

    private static Decision record(ObstacleEvent event, LocalId id, ObstacleStatus next, ObstaclesState state) {
        return isExpected(id, next, state)
                ? Decision.accept(event)
                : Decision.accept(event, unexpected(facts(id, state)));
    }

    private static boolean isExpected(LocalId id, ObstacleStatus next, ObstaclesState state) {
        return state.isIdentified(id)
                && state.status(id).filter(next::mayFollow).isPresent();
    }

    private static Map<String, Object> facts(LocalId id, ObstaclesState state) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("obstacleId", id.value());
        state.status(id).ifPresent(status -> facts.put("status", WireNames.of(status)));
        return facts;
    }

    private static Flag unexpected(Map<String, Object> facts) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, facts);
    }
}
