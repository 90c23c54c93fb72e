package org.balcony.query.evaluation.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Decimals;

/**
 * How far the sides lie apart on a dimension at a time.
 *
 * @param value the highest median of a side less the lowest
 * @param highest the side with the highest median
 * @param lowest the side with the lowest
 */
public record SideGap(double value, ActorOrText highest, ActorOrText lowest, List<EventId> eventIds) {

    public SideGap {
        eventIds = List.copyOf(eventIds);
    }

    /** The gap between the sides of these rows; empty where fewer than two sides have ratings. */
    static Optional<SideGap> between(List<IndicatorRow> rows) {
        List<IndicatorRow> sides = rows.stream()
                .filter(row -> row.side() != null && row.group() == null && row.median() != null)
                .sorted(Comparator.comparing(IndicatorRow::median, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(IndicatorRow::rowKey))
                .toList();
        if (sides.size() < 2) {
            return Optional.empty();
        }
        IndicatorRow low = sides.getFirst();
        IndicatorRow high = sides.getLast();
        return Optional.of(new SideGap(
                Decimals.three(Objects.requireNonNull(high.median()) - Objects.requireNonNull(low.median())),
                Objects.requireNonNull(high.side()),
                Objects.requireNonNull(low.side()),
                sides.stream()
                        .flatMap(row -> row.eventIds().stream())
                        .distinct()
                        .toList()));
    }
}
