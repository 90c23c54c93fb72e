package org.balcony.command.ecosystem;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.GivesFooting;
import org.balcony.command.kernel.Need;
import org.balcony.events.ConflictEvent;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What is known of the conflict.
 *
 * @param registered whether a registration stands
 * @param registeredBy who registered it; absent where no registration stands
 * @param region where it is; absent where no registration says
 * @param parties the sides by actor
 * @param initiatives the latest mapping of each effort
 * @param lastMapped until when the map was worked on, to the latest that its dates allow; absent where there is no map
 */
public record EcosystemState(
        boolean registered,
        @Nullable UserId registeredBy,
        @Nullable String region,
        PMap<ActorId, PartyIdentified> parties,
        PMap<LocalId, InitiativeMapped> initiatives,
        @Nullable Instant lastMapped)
        implements GivesFooting {

    static final EcosystemState NONE =
            new EcosystemState(false, null, null, HashTreePMap.empty(), HashTreePMap.empty(), null);

    /** Whoever registered the conflict has business with it. */
    @Override
    public Stream<Footing> footings(Asking asking) {
        return asking.user().equals(registeredBy) ? Stream.of(Footing.own(Reach.CONFLICT)) : Stream.empty();
    }

    @Override
    public List<Need> besides(StreamId own) {
        return Configurations.needs(own);
    }

    /** Whether an effort was put on the map, or put there anew, at or after that moment. */
    public boolean mappedSince(Instant moment) {
        return lastMapped != null && !lastMapped.isBefore(moment);
    }

    /** The parties without which the matter cannot be settled, in a settled order. */
    public List<ActorId> principalParties() {
        return parties.values().stream()
                .filter(party -> Boolean.TRUE.equals(party.principal()))
                .map(PartyIdentified::actorId)
                .sorted(Comparator.comparing(ActorId::value))
                .toList();
    }

    /** Whether others may meet the actor; none where it is not known as a party. */
    public ContactRestriction restriction(ActorId actor) {
        return party(actor).map(PartyIdentified::contactRestriction).orElse(ContactRestriction.NONE);
    }

    /** Whether the actor is a party on the ground, or owns an effort that shows by itself. */
    boolean knowsAsLocal(ActorId actor) {
        return isOnTheGround(actor)
                || initiatives.values().stream()
                        .anyMatch(initiative ->
                                initiative.owners().contains(actor) && BlindSpot.showsByItself(initiative));
    }

    /** Whether the actor is a party that is a community or an indigenous nation. */
    boolean isOnTheGround(ActorId actor) {
        return party(actor)
                .map(PartyIdentified::partyKind)
                .filter(kind -> kind == PartyKind.COMMUNITY || kind == PartyKind.INDIGENOUS_NATION)
                .isPresent();
    }

    Optional<PartyIdentified> party(ActorId actor) {
        return Optional.ofNullable(parties.get(actor));
    }

    /** Those that were never identified as parties. */
    List<ActorId> unknown(List<ActorId> actors) {
        return actors.stream()
                .filter(actor -> !parties.containsKey(actor))
                .distinct()
                .toList();
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof ConflictRegistered
                || event instanceof PartyIdentified
                || event instanceof InitiativeMapped;
    }

    EcosystemState after(Fact fact) {
        return fact.event() instanceof ConflictEvent event
                ? after(
                        event,
                        fact.circumstances().occurredAt(),
                        fact.circumstances().recordedBy())
                : this;
    }

    private EcosystemState after(ConflictEvent event, When occurredAt, UserId by) {
        return switch (event) {
            case ConflictRegistered registration ->
                registered
                        ? this
                        : new EcosystemState(true, by, registration.region(), parties, initiatives, lastMapped);
            case PartyIdentified party ->
                new EcosystemState(
                        registered,
                        registeredBy,
                        region,
                        parties.plus(party.actorId(), party),
                        initiatives,
                        lastMapped);
            case InitiativeMapped mapped ->
                new EcosystemState(
                        registered,
                        registeredBy,
                        region,
                        parties,
                        initiatives.plus(mapped.initiativeId(), mapped),
                        later(lastMapped, occurredAt));
            case PartyConfigurationChanged changed -> this;
            case CounterpartRotated rotated -> this;
            case ContextEventRecorded recorded -> this;
        };
    }

    private static Instant later(@Nullable Instant before, When mapped) {
        Instant latest = mapped.latest() == null ? Instant.MAX : mapped.latest();
        return before == null || latest.isAfter(before) ? latest : before;
    }
}
