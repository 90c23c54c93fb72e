package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.access.Clearance;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;

/**
 * Whom the history of an organisation, conflict or case lets in.
 *
 * @param registrar who recorded its registration; empty for an organisation
 * @param given grants that open just this kind of stream; one that names the scope of another opens nothing
 * @param held roles in the case
 */
public record Grants(Optional<UserId> registrar, List<Grant> given, List<Holding> held) {

    /** Lets nobody in. */
    public static final Grants NONE = new Grants(Optional.empty(), List.of(), List.of());

    public Grants {
        given = List.copyOf(given);
        held = List.copyOf(held);
    }

    /** The grants of a history of a stream of that kind. */
    public static Grants of(StreamKind kind, StandingHistory history) {
        Map<LocalId, Grant> given = new LinkedHashMap<>();
        Map<LocalId, Holding> held = new LinkedHashMap<>();
        Optional<UserId> registrar = Optional.empty();
        for (Standing one : history.standing()) {
            if (one.event() instanceof AccessEvent access) {
                grant(access, kind, given);
            } else if (one.event() instanceof RoleAssigned assigned) {
                held.put(assigned.assignmentId(), Holding.of(assigned));
            } else if (one.event() instanceof RoleEnded ended) {
                held.remove(ended.assignmentId());
            } else if (one.event() instanceof CaseRegistered || one.event() instanceof ConflictRegistered) {
                registrar = Optional.of(one.fact().circumstances().recordedBy());
            }
        }
        return new Grants(registrar, new ArrayList<>(given.values()), new ArrayList<>(held.values()));
    }

    private static void grant(AccessEvent event, StreamKind kind, Map<LocalId, Grant> given) {
        switch (event) {
            case AccessGranted granted -> {
                if (opens(kind, granted.scope())) {
                    given.put(granted.grantId(), Grant.of(granted));
                }
            }
            case AccessRevoked revoked -> given.remove(revoked.grantId());
        }
    }

    private static boolean opens(StreamKind kind, AccessScope scope) {
        return switch (scope) {
            case ORGANISATION -> kind == StreamKind.ORGANISATION;
            case CONFLICT -> kind == StreamKind.CONFLICT;
            case CASE, STRAND -> kind == StreamKind.CASE;
        };
    }

    /** The cells that grants in force at a moment give somebody in a role. */
    Stream<Cell> cells(Reader reader, Role role, Instant moment) {
        return given.stream()
                .filter(one -> one.isInForce(moment) && one.isFor(reader, role))
                .map(one -> new Cell(role, one.clearance(), Optional.ofNullable(one.strand())));
    }

    /** The cell of somebody of the organisation who registered the stream or holds a role in it. */
    Stream<Cell> standing(Reader reader, Role role, Instant moment) {
        boolean stands = registrar.filter(reader.user()::equals).isPresent()
                || held.stream().anyMatch(one -> one.isInForce(moment) && Oneself.is(reader, one.holder()));
        return stands && !Clearance.isOutside(role)
                ? Stream.of(new Cell(role, Clearance.of(role), Optional.empty()))
                : Stream.empty();
    }

    /** Adds the instants at which something of it begins or is over. */
    void turnsInto(NavigableSet<Instant> turns) {
        given.forEach(one -> turns.add(one.end()));
        held.forEach(one -> {
            turns.add(one.from());
            turns.add(one.end());
        });
    }
}
