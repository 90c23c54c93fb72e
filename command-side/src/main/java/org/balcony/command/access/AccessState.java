package org.balcony.command.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.GivesFooting;
import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Which grants there are.
 *
 * @param grants the grants by id
 * @param revoked the grants taken back
 */
public record AccessState(PMap<LocalId, Grant> grants, PSet<LocalId> revoked) implements GivesFooting {

    /**
     * A grant.
     *
     * @param role in which role the grantee has it; absent where in any
     * @param strand the strand it opens; absent unless it opens one only
     * @param opens up to which label
     * @param until until when; absent where open
     */
    record Grant(
            ActorOrText grantee,
            @Nullable Role role,
            AccessScope scope,
            @Nullable String strand,
            Label opens,
            @Nullable When until) {

        static Grant of(AccessGranted granted) {
            Label opens = Label.of(granted.level(), granted.compartments().toArray(Compartment[]::new));
            return new Grant(
                    granted.grantee(),
                    granted.granteeRole(),
                    granted.scope(),
                    granted.strand(),
                    opens,
                    granted.until());
        }

        boolean isOverBy(Instant moment) {
            return until != null && until.latest() != null && until.latest().isBefore(moment);
        }

        private boolean isFor(Asking asking) {
            return asking.isNamedBy(grantee) && (role == null || role == asking.role());
        }

        private Footing footing() {
            return Footing.granted(
                    reach(scope),
                    strand,
                    Clearance.of(opens.level(), opens.compartments().toArray(Compartment[]::new)));
        }
    }

    static final AccessState NONE = new AccessState(HashTreePMap.empty(), HashTreePSet.empty());

    /** Each grant in force for the asker in that role. */
    @Override
    public Stream<Footing> footings(Asking asking) {
        return inForce(asking.now()).filter(grant -> grant.isFor(asking)).map(Grant::footing);
    }

    /** Up to which labels grants of this stream that are in force at that moment let the grantee read. */
    public List<Label> opened(ActorOrText grantee, Instant moment) {
        return inForce(moment)
                .filter(grant -> grant.grantee().equals(grantee))
                .map(Grant::opens)
                .toList();
    }

    private Stream<Grant> inForce(Instant moment) {
        return grants.entrySet().stream()
                .filter(grant -> !revoked.contains(grant.getKey()))
                .map(Map.Entry::getValue)
                .filter(grant -> !grant.isOverBy(moment));
    }

    static Reach reach(AccessScope scope) {
        return switch (scope) {
            case ORGANISATION -> Reach.ORGANISATION;
            case CONFLICT -> Reach.CONFLICT;
            case CASE -> Reach.CASE;
            case STRAND -> Reach.STRAND;
        };
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof AccessEvent;
    }

    AccessState after(Fact fact) {
        return fact.event() instanceof AccessEvent event ? after(event) : this;
    }

    private AccessState after(AccessEvent event) {
        return switch (event) {
            case AccessGranted granted -> new AccessState(grants.plus(granted.grantId(), Grant.of(granted)), revoked);
            case AccessRevoked taken ->
                revoked.contains(taken.grantId()) ? this : new AccessState(grants, revoked.plus(taken.grantId()));
        };
    }
}
