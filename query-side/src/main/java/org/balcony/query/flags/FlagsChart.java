package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.chart.Chart.Bars;
import org.balcony.query.kernel.Words;

/** The drawing of flags: how many of each code are up, with the gravest first. */
final class FlagsChart {

    private FlagsChart() {}

    static Optional<Chart> of(List<FlagRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<FlagCode, Long> up =
                rows.stream().collect(Collectors.groupingBy(FlagRow::code, LinkedHashMap::new, Collectors.counting()));
        List<Bar> bars = new ArrayList<>();
        up.forEach((code, many) -> bars.add(new Bar(Words.of(code), Words.of(code.severity()), many)));
        long noted = rows.stream().filter(row -> row.acknowledgedBy() != null).count();
        String says =
                "Flags that are up: %d, of %d kinds; somebody took note of %d. A flag is a reason to look, not a verdict."
                        .formatted(rows.size(), up.size(), noted);
        return Optional.of(new Bars("Flags by kind", says, "flags", true, bars, List.of()));
    }
}
