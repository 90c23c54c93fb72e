package org.balcony.command.mandate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.MandateEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
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

    /** A mandate: in force, or over. An end stored before its beginning makes a mandate without a role. */
    record Mandate(@Nullable ThirdPartyRole role, boolean over) {}

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
        return new MandateState(next.plus(event.mandateId(), new Mandate(event.thirdPartyRole(), alreadyOver)), tracks);
    }

    private Mandate over(LocalId mandate) {
        Mandate known = mandates.get(mandate);
        return new Mandate(known == null ? null : known.role(), true);
    }

    private static String key(@Nullable String strand) {
        return strand == null ? "" : strand;
    }
}
