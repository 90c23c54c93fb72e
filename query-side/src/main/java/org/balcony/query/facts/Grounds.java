package org.balcony.query.facts;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entry;

/** The entries a row rests on, the one it is about first. */
public record Grounds(List<Entry<?>> entries, AsOf asOf) {

    public Grounds {
        entries = List.copyOf(entries);
    }

    public List<EventId> eventIds() {
        return entries.stream().map(Entry::id).distinct().toList();
    }

    public boolean disputed() {
        return entries.stream().anyMatch(one -> one.standing().disputed());
    }

    public boolean corrected() {
        return entries.stream().anyMatch(one -> !one.standing().corrections().isEmpty());
    }

    /** Whether one of them may have happened after the moment asked about. */
    public boolean uncertain() {
        return entries.stream().anyMatch(one -> asOf.mayBeLater(one.standing().occurredAt()));
    }
}
