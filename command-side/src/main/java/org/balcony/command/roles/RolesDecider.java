package org.balcony.command.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateState;
import org.balcony.command.roles.RolesCommand.AssignRole;
import org.balcony.command.roles.RolesCommand.CompleteHandover;
import org.balcony.command.roles.RolesCommand.EndRole;
import org.balcony.command.roles.RolesState.Assignment;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** Decides on roles and on what is recorded of them. */
final class RolesDecider {

    private RolesDecider() {}

    static Decision decide(RolesCommand command, StreamState state, Context context) {
        RolesState roles = state.of(RolesState.class);
        return switch (command) {
            case AssignRole assign ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.GROUNDWORK)
                        .orElseGet(() -> assign(assign.assignment(), roles, state.of(MandateState.class), context));
            case EndRole end -> end(end, roles, context);
            case CompleteHandover complete -> HandoverRules.decide(complete.handover(), state, context);
        };
    }

    private static Decision assign(RoleAssigned event, RolesState state, MandateState mandates, Context context) {
        if (event.period() != null && event.period().runsBackwards()) {
            return Decision.refuse(
                    UniversalRefusal.PERIOD_RUNS_BACKWARDS,
                    Map.of("period", event.period().toString()));
        }
        if (state.assignments().containsKey(event.assignmentId())) {
            return Decision.refuse(
                    RolesRefusal.ASSIGNMENT_ID_IN_USE,
                    Map.of("assignmentId", event.assignmentId().value()));
        }
        Assignment next = RolesState.assignment(event, context.occurredAt());
        if (next.mediates() && isBlank(event.conflictOfInterest())) {
            return Decision.refuse(RolesRefusal.INTERESTS_NOT_DECLARED, Map.of("role", WireNames.of(event.role())));
        }
        List<LocalId> incompatible = incompatible(next, state);
        return incompatible.isEmpty()
                ? Decision.accept(event, flags(next, state, mandates))
                : Decision.refuse(
                        RolesRefusal.MEDIATES_AND_EVALUATES,
                        Map.of("holder", event.holder().value(), "assignments", words(incompatible)));
    }

    private static List<LocalId> incompatible(Assignment next, RolesState state) {
        if (next.mediates()) {
            return state.evaluatingFromOutside(next.holder(), next.agreed());
        }
        return next.evaluatesFromOutside() ? state.mediating(next.holder(), next.agreed()) : List.of();
    }

    private static List<Flag> flags(Assignment next, RolesState state, MandateState mandates) {
        List<Flag> flags = new ArrayList<>();
        if (next.role() == CaseRole.LEAD_MEDIATOR) {
            flag(flags, RolesWarning.TWO_LEADS, state.during(next.agreed(), one -> leads(one) && !same(one, next)));
        }
        if (next.mediates()) {
            flag(
                    flags,
                    RolesWarning.LOBBYIST_MEDIATES,
                    state.during(next.agreed(), one -> lobbies(one) && same(one, next)));
            List<LocalId> advocating = mandates.inForce(ThirdPartyRole.ADVOCATE);
            if (!advocating.isEmpty()) {
                flags.add(new Flag(RolesWarning.ADVOCATE_MEDIATES, Map.of("mandates", words(advocating))));
            }
        }
        if (lobbies(next)) {
            flag(flags, RolesWarning.LOBBYIST_MEDIATES, state.mediating(next.holder(), next.agreed()));
        }
        return flags;
    }

    private static void flag(List<Flag> flags, RolesWarning warning, List<LocalId> others) {
        if (!others.isEmpty()) {
            flags.add(new Flag(warning, Map.of("assignments", words(others))));
        }
    }

    private static Decision end(EndRole command, RolesState state, Context context) {
        List<LocalId> meant = meant(command, state);
        if (meant.size() != 1) {
            return Decision.refuse(RolesRefusal.ASSIGNMENT_NOT_NAMED, Map.of("assignments", words(meant)));
        }
        LocalId id = meant.getFirst();
        List<Flag> flags = new ArrayList<>();
        if (!state.isRunning(id)) {
            flags.add(new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("assignmentId", id.value())));
        }
        boolean led = state.assignments().get(id) instanceof Assignment known && leads(known);
        if (led && state.othersAt(context.occurredAt(), RolesDecider::leads, id).isEmpty()) {
            flags.add(Flag.of(RolesWarning.LEAD_VACANT));
        }
        return Decision.accept(new RoleEnded(id, command.reason()), flags);
    }

    /** The assignment named, or those that fit: the running ones, or else the ones that are over. */
    private static List<LocalId> meant(EndRole command, RolesState state) {
        if (command.assignmentId() != null) {
            return List.of(command.assignmentId());
        }
        Predicate<Assignment> fits =
                one -> (command.holder() == null || command.holder().equals(one.holder()))
                        && (command.role() == null || command.role() == one.role());
        List<LocalId> running = state.running(fits);
        boolean named = command.holder() != null || command.role() != null;
        return running.isEmpty() && named ? state.matching(fits) : running;
    }

    private static boolean leads(Assignment one) {
        return one.role() == CaseRole.LEAD_MEDIATOR;
    }

    private static boolean lobbies(Assignment one) {
        return one.role() == CaseRole.LOBBYIST;
    }

    private static boolean same(Assignment one, Assignment other) {
        ActorOrText holder = one.holder();
        return holder.equals(other.holder());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> words(List<LocalId> ids) {
        return ids.stream().map(LocalId::value).toList();
    }
}
