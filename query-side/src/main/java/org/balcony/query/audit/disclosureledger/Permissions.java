package org.balcony.query.audit.disclosureledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.Authority;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.MatterTold;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Whose matters are whose, and what their owners allowed. */
record Permissions(
        Map<LocalId, Entry<ConfidentialMatterRecorded>> matters,
        Map<LocalId, List<Entry<DisclosureAuthorised>>> given) {

    static Permissions in(Entries entries) {
        return new Permissions(
                entries.latest(ConfidentialMatterRecorded.class, ConfidentialMatterRecorded::matterId),
                entries.grouped(DisclosureAuthorised.class, DisclosureAuthorised::matterId));
    }

    /** The owner of a matter, as an actor; empty where the matter is not among what is seen. */
    Optional<ActorOrText> owner(LocalId matter) {
        return Optional.ofNullable(matters.get(matter))
                .map(one -> ActorOrText.of(one.event().ownerParty()));
    }

    /** A matter that was told, and whether that was allowed. */
    MatterTold told(LocalId matter, Entry<InformationShared> sharing) {
        DisclosureExtent extent = Objects.requireNonNullElse(sharing.event().extent(), DisclosureExtent.FULL);
        if (owner(matter).filter(sharing.event().recipient()::equals).isPresent()) {
            return new MatterTold(matter, extent, Authority.OWN, null);
        }
        @Nullable
        Entry<DisclosureAuthorised> closest = given.getOrDefault(matter, List.of()).stream()
                .filter(one -> one.event().to().contains(sharing.event().recipient()))
                .min(Comparator.comparing(one -> authority(one, extent, sharing)))
                .orElse(null);
        return closest == null
                ? new MatterTold(matter, extent, Authority.NONE, null)
                : new MatterTold(matter, extent, authority(closest, extent, sharing), closest.id());
    }

    private static Authority authority(
            Entry<DisclosureAuthorised> permission, DisclosureExtent told, Entry<InformationShared> sharing) {
        if (permission.follows(sharing)) {
            return Authority.GIVEN_LATER;
        }
        if (lapsed(permission.event(), sharing)) {
            return Authority.LAPSED;
        }
        return permission.event().extent().compareTo(told) >= 0 ? Authority.GIVEN : Authority.TOO_NARROW;
    }

    private static boolean lapsed(DisclosureAuthorised permission, Entry<InformationShared> sharing) {
        Instant end =
                permission.validUntil() == null ? null : permission.validUntil().latest();
        Instant told = sharing.when().earliest();
        return end != null && told != null && end.isBefore(told);
    }
}
