package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;

/**
 * Something a party entrusted.
 *
 * @param owners whose it is; more than one only where the owner was corrected
 * @param holders who recorded it and who holds it
 */
record Matter(Set<ActorId> owners, Set<UserId> holders, List<Disclosure> disclosures) {

    /** A permission of the owner that stands. */
    record Disclosure(List<ActorOrText> to, DisclosureExtent extent, Instant end) {}

    boolean isHeldBy(Reader reader) {
        return holders.contains(reader.user());
    }

    /** Whether the owner allows it to be told to the reader now, in full or at all. */
    boolean isDisclosedTo(Reader reader, boolean inFull, Instant moment) {
        return disclosures.stream()
                .anyMatch(one -> moment.isBefore(one.end())
                        && (!inFull || one.extent() == DisclosureExtent.FULL)
                        && Oneself.isAmong(reader, one.to()));
    }

    Matter ownedBy(Set<ActorId> more) {
        Set<ActorId> all = new HashSet<>(owners);
        all.addAll(more);
        return new Matter(all, holders, disclosures);
    }
}
