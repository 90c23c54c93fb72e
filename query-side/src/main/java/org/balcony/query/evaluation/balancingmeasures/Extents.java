package org.balcony.query.evaluation.balancingmeasures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Figure;
import org.jspecify.annotations.Nullable;

/** Planned against delivered, over the measures that ended and of which both are on record. */
record Extents(List<BalancingMeasureRow> rows) {

    Map<String, Figure> figures() {
        Map<String, Figure> figures = new HashMap<>();
        figures.put("deliveredOfPlannedDays", days());
        if (rows.stream().noneMatch(BalancingMeasureRow::personsHidden)) {
            figures.put("deliveredOfPlannedPersons", persons());
        }
        return figures;
    }

    private Figure days() {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal delivered = BigDecimal.ZERO;
        List<EventId> ids = new ArrayList<>();
        for (BalancingMeasureRow row : both(extent -> extent.days())) {
            planned = planned.add(days(row.planned()));
            delivered = delivered.add(days(row.delivered()));
            ids.addAll(row.eventIds());
        }
        Double share = planned.signum() == 0
                ? null
                : Double.valueOf(Decimals.three(delivered.doubleValue() / planned.doubleValue()));
        return new Figure.Measure(share, ids);
    }

    private Figure persons() {
        List<BalancingMeasureRow> known = both(MeasureExtent::persons);
        return Figure.Share.of(
                known.stream().mapToLong(row -> persons(row.delivered())).sum(),
                known.stream().mapToLong(row -> persons(row.planned())).sum(),
                known.stream().flatMap(row -> row.eventIds().stream()).toList());
    }

    private List<BalancingMeasureRow> both(Function<MeasureExtent, @Nullable Object> part) {
        return rows.stream()
                .filter(row -> row.endedAt() != null)
                .filter(row -> has(row.planned(), part) && has(row.delivered(), part))
                .toList();
    }

    private static boolean has(@Nullable MeasureExtent extent, Function<MeasureExtent, @Nullable Object> part) {
        return extent != null && Objects.nonNull(part.apply(extent));
    }

    private static BigDecimal days(@Nullable MeasureExtent extent) {
        return extent == null || extent.days() == null
                ? BigDecimal.ZERO
                : extent.days().value();
    }

    private static long persons(@Nullable MeasureExtent extent) {
        return extent == null || extent.persons() == null ? 0 : extent.persons();
    }
}
