package org.balcony.query.facts;

import java.util.List;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entry;

/** The entries a row rests on, and what their standing says of the row. */
public record RestsOn(List<? extends Entry<?>> entries, AsOf asOf) {

    public RestsOn {
        entries = List.copyOf(entries);
    }

    /** The ids of the events, each once, in the order of the entries. */
    public List<EventId> ids() {
        return ids(entries);
    }

    /** The ids of some entries, each once, in their order. */
    public static List<EventId> ids(List<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::id).distinct().toList();
    }

    /** Whether one of them is contested. */
    public boolean disputed() {
        return standing().stream().anyMatch(Standing::disputed);
    }

    /** Whether one of them was corrected. */
    public boolean corrected() {
        return standing().stream().anyMatch(one -> !one.corrections().isEmpty());
    }

    /** Whether one of them may have happened after the day asked about. */
    public boolean uncertain() {
        return standing().stream().anyMatch(one -> asOf.mayBeLater(one.occurredAt()));
    }

    private List<Standing> standing() {
        return entries.stream().<Standing>map(Entry::standing).toList();
    }
}
