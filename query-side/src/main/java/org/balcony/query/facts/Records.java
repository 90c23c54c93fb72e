package org.balcony.query.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;

/** The records a row of a view rests on, the one it is about first. */
public record Records(List<Entry<?>> list) {

    public Records {
        list = List.copyOf(list);
    }

    public static Records of(Entry<?>... records) {
        return new Records(Arrays.asList(records));
    }

    public static Records of(List<? extends Entry<?>> records) {
        return new Records(List.copyOf(records));
    }

    /** These and then others. */
    public Records and(List<? extends Entry<?>> others) {
        return new Records(
                Stream.<Entry<?>>concat(list.stream(), others.stream()).toList());
    }

    /** Their ids, each once. */
    public List<EventId> ids() {
        return list.stream().map(Entry::id).distinct().toList();
    }

    public boolean disputed() {
        return list.stream().anyMatch(one -> one.standing().disputed());
    }

    public boolean corrected() {
        return list.stream().anyMatch(one -> !one.standing().corrections().isEmpty());
    }

    /** Whether one of them may have happened after the day asked about. */
    public boolean uncertain(AsOf asOf) {
        return list.stream().anyMatch(one -> asOf.mayBeLater(one.standing().occurredAt()));
    }

    /** How many entries of a history and of those beside it a view would rest on were they not annulled. */
    public static long retracted(Reading reading, HistoryView view) {
        long beside = reading.beside().stream()
                .flatMap(history -> history.retracted().stream())
                .filter(one -> view.restsOn(one.original().fact().event()))
                .count();
        return reading.retracted(view) + beside;
    }
}
