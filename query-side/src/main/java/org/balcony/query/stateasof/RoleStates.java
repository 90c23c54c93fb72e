package org.balcony.query.stateasof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.codec.WireNames;

/** Who holds which role; a role that was held and is held no more is vacant. */
final class RoleStates {

    private RoleStates() {}

    private enum State {
        ASSIGNED,
        ENDED
    }

    static List<Step> steps(RoleEvent event) {
        return switch (event) {
            case RoleAssigned assigned ->
                List.of(Step.of(Machine.ROLE, assigned.assignmentId())
                        .first()
                        .to(State.ASSIGNED)
                        .lapses(State.ENDED, assigned.period(), State.ASSIGNED)
                        .tells("role", assigned.role())
                        .tells("holder", assigned.holder())
                        .tells("period", assigned.period())
                        .tells("external", assigned.external()));
            case RoleEnded ended ->
                List.of(Step.of(Machine.ROLE, ended.assignmentId())
                        .from(State.ASSIGNED)
                        .to(State.ENDED)
                        .tells("reason", ended.reason()));
            case HandoverCompleted _ -> List.of();
        };
    }

    /** The roles that somebody held and nobody holds. */
    static List<StateRow> vacancies(List<StateRow> roles) {
        Map<Object, List<StateRow>> byRole = roles.stream()
                .filter(row -> row.machine().equals(Machine.ROLE.word()))
                .filter(row -> row.facts().containsKey("role"))
                .collect(
                        Collectors.groupingBy(row -> row.facts().get("role"), LinkedHashMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(RoleStates::held))
                .map(entry -> StateRow.vacant(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static boolean held(StateRow role) {
        return role.state().equals(WireNames.of(State.ASSIGNED));
    }
}
