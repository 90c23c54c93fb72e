package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;

/** The process design and the selection criteria in force, ground rules and inclusion targets. */
final class DesignStates {

    private DesignStates() {}

    private enum State {
        IN_FORCE,
        SUPERSEDED,
        SET
    }

    static List<Step> steps(DesignEvent event) {
        return switch (event) {
            case ProcessDesignAdopted adopted ->
                List.of(Step.named(Machine.DESIGN, Step.THE_ONLY_ONE)
                        .to(State.IN_FORCE)
                        .tells("version", adopted.version())
                        .tells("processKinds", adopted.processKinds())
                        .tells("presenceRule", adopted.presenceRule())
                        .tells("quorum", adopted.quorum())
                        .tells("mediaPosture", adopted.mediaPosture()));
            case SelectionCriteriaSet set ->
                List.of(Step.named(Machine.SELECTION_CRITERIA, Step.THE_ONLY_ONE)
                        .to(State.IN_FORCE)
                        .tells("version", set.version())
                        .tells("criteria", set.criteria()));
            case GroundRuleAdopted adopted -> rule(adopted);
            case InclusionTargetSet set ->
                List.of(Step.of(Machine.INCLUSION_TARGET, set.targetId())
                        .to(State.SET)
                        .tells("dimension", set.dimension())
                        .tells("group", set.group())
                        .tells("comparator", set.comparator())
                        .tells("value", set.value())
                        .tells("tolerance", set.tolerance())
                        .tells("scope", set.scope())
                        .tells("setBy", set.setBy()));
        };
    }

    private static List<Step> rule(GroundRuleAdopted adopted) {
        Step begins = Step.of(Machine.GROUND_RULE, adopted.groundRuleId())
                .first()
                .to(State.IN_FORCE)
                .tells("kind", adopted.kind())
                .tells("text", adopted.text())
                .tells("bindingness", adopted.bindingness())
                .tells("agreedBy", adopted.agreedBy())
                .tells("scope", adopted.scope());
        return adopted.supersedes() == null
                ? List.of(begins)
                : List.of(
                        begins,
                        Step.of(Machine.GROUND_RULE, adopted.supersedes())
                                .from(State.IN_FORCE)
                                .to(State.SUPERSEDED));
    }
}
