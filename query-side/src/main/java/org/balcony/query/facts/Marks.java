package org.balcony.query.facts;

import java.util.Collection;
import org.balcony.events.history.Standing;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entry;

/**
 * What a reader of a row must know of the records it rests on.
 *
 * @param disputed somebody contests one of them
 * @param corrected one of them was corrected
 * @param uncertain one of them may have happened after the day asked about
 */
public record Marks(boolean disputed, boolean corrected, boolean uncertain) {

    public static Marks of(Collection<? extends Entry<?>> records, AsOf asOf) {
        return new Marks(
                records.stream().map(Entry::standing).anyMatch(Standing::disputed),
                records.stream().anyMatch(one -> !one.standing().corrections().isEmpty()),
                records.stream().anyMatch(one -> asOf.mayBeLater(one.standing().occurredAt())));
    }
}
