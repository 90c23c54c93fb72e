package org.balcony.command.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.GivesFooting;
import org.balcony.events.Fact;
import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who holds or held which role in a case.
 *
 * @param assignments the assignments that stand, ended ones included
 * @param ends when the assignments that are over ended, known or not yet known
 */
public record RolesState(PMap<LocalId, Assignment> assignments, PMap<LocalId, When> ends) implements GivesFooting {

    /** The roles in which somebody mediates. */
    static final Set<CaseRole> MEDIATOR_ROLES =
            Set.of(CaseRole.LEAD_MEDIATOR, CaseRole.MEDIATOR, CaseRole.FACILITATOR, CaseRole.INSIDER_MEDIATOR);

    /** A role in somebody's hands, for as long as was agreed. */
    record Assignment(ActorOrText holder, CaseRole role, Span agreed, boolean external) {
        boolean mediates() {
            return MEDIATOR_ROLES.contains(role);
        }

        boolean evaluatesFromOutside() {
            return role == CaseRole.EVALUATOR && external;
        }
    }

    static final RolesState NONE = new RolesState(HashTreePMap.empty(), HashTreePMap.empty());

    RolesState after(Fact fact) {
        return fact.event() instanceof RoleEvent event
                ? after(event, fact.circumstances().occurredAt())
                : this;
    }

    /** Whoever holds a role now has business with the case, whichever role it is; one said to be over is over. */
    @Override
    public Stream<Footing> footings(Asking asking) {
        Span now = new Span(asking.now(), asking.now());
        return assignments.entrySet().stream()
                .filter(one -> !ends.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .filter(one -> asking.isNamedBy(one.holder()) && one.agreed().mayOverlap(now))
                .limit(1)
                .map(one -> Footing.own(Reach.CASE));
    }

    /** Whether the user once held a role in which one mediates, and holds none that has not ended. */
    public boolean heldMediatorRoleNowEnded(UserId user) {
        ActorOrText holder = new ActorOrText(user.value());
        List<LocalId> held = matching(one -> one.holder().equals(holder) && one.mediates());
        return !held.isEmpty() && held.stream().allMatch(ends::containsKey);
    }

    /** Whether the holder may mediate at some time of that period. */
    public boolean mediates(ActorOrText holder, When during) {
        return !mediating(holder, Span.of(during)).isEmpty();
    }

    /** Whether the holder may be an evaluator from outside at some time of that period. */
    public boolean externalEvaluator(ActorOrText holder, When during) {
        return !evaluatingFromOutside(holder, Span.of(during)).isEmpty();
    }

    List<LocalId> mediating(ActorOrText holder, Span during) {
        return during(during, one -> one.holder().equals(holder) && one.mediates());
    }

    List<LocalId> evaluatingFromOutside(ActorOrText holder, Span during) {
        return during(during, one -> one.holder().equals(holder) && one.evaluatesFromOutside());
    }

    /** The other assignments of that sort that may be held when that time is over. */
    List<LocalId> othersAt(When end, Predicate<Assignment> which, LocalId except) {
        return during(new Span(end.latest(), end.latest()), which).stream()
                .filter(id -> !id.equals(except))
                .toList();
    }

    /** Whether the assignment is known and was not said to be over. */
    boolean isRunning(LocalId id) {
        return assignments.containsKey(id) && !ends.containsKey(id);
    }

    /** The assignments that have not been said to be over. */
    List<LocalId> running(Predicate<Assignment> which) {
        return matching(which).stream().filter(id -> !ends.containsKey(id)).toList();
    }

    /** The assignments of that sort that may be held at some time of the span. */
    List<LocalId> during(Span span, Predicate<Assignment> which) {
        return matching(which).stream()
                .filter(id -> held(id) instanceof Span held && held.mayOverlap(span))
                .toList();
    }

    private @Nullable Span held(LocalId id) {
        Assignment assignment = assignments.get(id);
        When end = ends.get(id);
        return assignment == null
                ? null
                : end == null ? assignment.agreed() : assignment.agreed().until(end);
    }

    /** All assignments of that sort, ended ones included. */
    List<LocalId> matching(Predicate<Assignment> which) {
        return assignments.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    private RolesState after(RoleEvent event, When occurredAt) {
        return switch (event) {
            case RoleAssigned assigned ->
                new RolesState(assignments.plus(assigned.assignmentId(), assignment(assigned, occurredAt)), ends);
            case RoleEnded ended -> new RolesState(assignments, ends.plus(ended.assignmentId(), occurredAt));
            case HandoverCompleted handover -> this;
        };
    }

    static Assignment assignment(RoleAssigned event, When occurredAt) {
        return new Assignment(
                event.holder(),
                event.role(),
                Span.of(event.period(), occurredAt),
                Boolean.TRUE.equals(event.external()));
    }
}
