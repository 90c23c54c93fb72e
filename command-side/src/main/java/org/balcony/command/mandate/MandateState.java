package org.balcony.command.mandate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.MandateEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The mandates and tracks of a case.
 *
 * @param mandates by id, in the order of storing of their latest entry
 * @param tracks the latest designation by strand; the empty strand is the whole case
 */
public record MandateState(PMap<LocalId, Mandate> mandates, PMap<String, TrackDesignated> tracks) {

    /**
     * A mandate: in force, or over. An end stored before its beginning makes a mandate without role and principals.
     *
     * @param period the time it covers; absent where none was agreed
     */
    record Mandate(
            @Nullable ThirdPartyRole role,
            List<ActorId> principals,
            @Nullable When period,
            boolean over) {

        boolean mayCover(When time) {
            boolean ended = period != null && period.latest() instanceof Instant end && time.isWhollyAfter(end);
            boolean notBegun = period != null
                    && period.earliest() instanceof Instant begin
                    && time.latest() instanceof Instant latest
                    && latest.isBefore(begin);
            return !over && !ended && !notBegun;
        }
    }

    static final MandateState NONE = new MandateState(HashTreePMap.empty(), HashTreePMap.empty());

    MandateState after(Fact fact) {
        return fact.event() instanceof MandateEvent event ? after(event) : this;
    }

    /** Whether an entry of any sort was made under the id. */
    boolean knows(LocalId mandate) {
        return mandates.containsKey(mandate);
    }

    boolean isInForce(LocalId mandate) {
        return mandates.get(mandate) instanceof Mandate known && !known.over();
    }

    /** Whether mandates are on record, and none of them may be in force at that time. */
    public boolean lapsedBy(When time) {
        return !mandates.isEmpty() && mandates.values().stream().noneMatch(mandate -> mandate.mayCover(time));
    }

    List<LocalId> inForce() {
        return mandates.keySet().stream()
                .filter(this::isInForce)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    /** The mandates in force in such a role. */
    public List<LocalId> inForce(ThirdPartyRole role) {
        return inForce().stream()
                .filter(id -> mandates.get(id) instanceof Mandate mandate && mandate.role() == role)
                .toList();
    }

    /** On whose behalf we act under the mandates in force. */
    public List<ActorId> principals() {
        return inForce().stream()
                .flatMap(id -> Optional.ofNullable(mandates.get(id)).stream())
                .flatMap(mandate -> mandate.principals().stream())
                .distinct()
                .toList();
    }

    Optional<TrackDesignated> track(@Nullable String strand) {
        return Optional.ofNullable(tracks.get(key(strand)));
    }

    /**
     * Whether the third party has no official standing: by the designation of the whole case, or where there is none by
     * every designation of a strand.
     */
    public boolean unofficial() {
        var decisive = track(null).map(List::of).orElseGet(() -> List.copyOf(tracks.values()));
        return !decisive.isEmpty()
                && decisive.stream()
                        .allMatch(track -> track.profile().thirdPartyStatus() == ThirdPartyStatus.UNOFFICIAL);
    }

    private MandateState after(MandateEvent event) {
        return switch (event) {
            case MandateAgreed agreed -> agreed(agreed);
            case MandateEnded ended ->
                new MandateState(mandates.plus(ended.mandateId(), over(ended.mandateId())), tracks);
            case TrackDesignated designated ->
                new MandateState(mandates, tracks.plus(key(designated.strand()), designated));
        };
    }

    private MandateState agreed(MandateAgreed event) {
        PMap<LocalId, Mandate> next =
                event.supersedes() == null ? mandates : mandates.plus(event.supersedes(), over(event.supersedes()));
        // What was said to be over before it was recorded stays over: facts arrive out of order.
        boolean alreadyOver = next.get(event.mandateId()) instanceof Mandate known && known.over();
        Mandate mandate = new Mandate(event.thirdPartyRole(), event.principals(), event.period(), alreadyOver);
        return new MandateState(next.plus(event.mandateId(), mandate), tracks);
    }

    private Mandate over(LocalId mandate) {
        Mandate known = mandates.get(mandate);
        return known == null
                ? new Mandate(null, List.of(), null, true)
                : new Mandate(known.role(), known.principals(), known.period(), true);
    }

    private static String key(@Nullable String strand) {
        return strand == null ? "" : strand;
    }
}
