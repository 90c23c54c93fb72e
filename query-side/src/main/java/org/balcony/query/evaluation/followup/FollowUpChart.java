package org.balcony.query.evaluation.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.kernel.Words;

/** How those reached fared, from due day to due day. */
final class FollowUpChart {

    private FollowUpChart() {}

    static Optional<Chart> of(List<FollowUpRow> rows) {
        List<Bar> bars = new ArrayList<>();
        for (FollowUpRow row : rows) {
            if (row.level() == FollowUpLevel.DUE_DAY) {
                String category = row.planId() + " " + row.dueOn();
                for (ReentryState state : ReentryState.values()) {
                    Integer count = row.reentry().get(state);
                    if (count != null) {
                        bars.add(new Bar(category, Words.of(state), count));
                    }
                }
            }
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        int made = total(rows, true);
        int due = total(rows, false);
        return Optional.of(new Chart.Bars(
                "Going home",
                "%d of %d contacts that were due were made; bars show how those reached fared.".formatted(made, due),
                "persons",
                true,
                bars,
                List.of()));
    }

    private static int total(List<FollowUpRow> rows, boolean made) {
        return rows.stream()
                .filter(row -> row.level() == FollowUpLevel.PLAN && row.due() != null)
                .mapToInt(row -> Objects.requireNonNullElse(made ? row.made() : row.due(), 0)
                        - (made ? 0 : Objects.requireNonNullElse(row.voided(), 0)))
                .sum();
    }
}
