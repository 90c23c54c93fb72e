package org.balcony.query.kernel;

import java.util.Optional;
import org.balcony.events.DomainEvent;
import org.balcony.query.chart.Chart;

/** A view of one case or conflict: a pure function of its history. */
public interface HistoryView {

    /** What the catalogue says of it. */
    ViewEntry entry();

    /** The view of a reading. */
    ViewTable of(Reading reading);

    /** Whether an event of this kind can show in it, so that a change to such an event can change the view. */
    boolean restsOn(DomainEvent event);

    /**
     * Whether the same reading always gives the same table, so that an answer may be kept. False only for what looks at the
     * stored log itself, which must be looked at whenever it is asked about.
     */
    default boolean repeatable() {
        return true;
    }

    /** Whether it is told inside the organisation alone, because it says who acted and why (domain text, section 6.2). */
    default boolean insideOnly() {
        return false;
    }

    /** What it counts for readers who may not see the records themselves. */
    default Counted counted() {
        return Counted.NOTHING;
    }

    /** Whether it rests on what is on record across the organisation, too: on grants that open every case. */
    default boolean looksAcross() {
        return false;
    }

    /** The drawing that goes with the table; empty where the table says it better. */
    default Optional<Chart> chart(ViewTable table, Reading reading) {
        return Optional.empty();
    }
}
