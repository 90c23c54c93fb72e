package org.balcony.query.flags;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.ViewEntry.Column;

/** How many flags are up, by severity and by code. */
final class FlagFigures {

    private FlagFigures() {}

    static SortedMap<String, Figure> of(List<FlagRow> rows) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            figures.put(WireNames.of(severity), count(rows, row -> row.severity() == severity));
        }
        rows.stream()
                .map(FlagRow::code)
                .distinct()
                .forEach(code -> figures.put(name(code), count(rows, row -> row.code() == code)));
        return figures;
    }

    static List<Column> described() {
        Stream<Column> severities = Arrays.stream(Severity.values())
                .map(severity -> new Column(WireNames.of(severity), "flags of that severity"));
        Stream<Column> codes = Arrays.stream(FlagCode.values())
                .map(code -> new Column(name(code), "flags " + WireNames.of(code) + "; absent where there is none"));
        return Stream.concat(severities, codes).toList();
    }

    /** The code as figures are named. */
    private static String name(FlagCode code) {
        String[] words = WireNames.of(code).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static Figure count(List<FlagRow> rows, Predicate<FlagRow> of) {
        List<FlagRow> counted = rows.stream().filter(of).toList();
        List<EventId> events = counted.stream()
                .flatMap(row -> row.eventIds().stream())
                .distinct()
                .toList();
        return new Figure.Count(counted.size(), events);
    }
}
