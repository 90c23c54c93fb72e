package org.balcony.query.exports.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.When;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Precision;
import org.jspecify.annotations.Nullable;

/** The cells of one row being filled. */
final class Cells {

    private static final String BETWEEN = "; ";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The columns of a date: as the source gives it, the first and last day it allows, and how precise it is. */
    static List<String> dateColumns(String name) {
        return List.of(name, name + "Earliest", name + "Latest", name + "Precision");
    }

    Map<String, String> values() {
        return values;
    }

    Cells put(String column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Enum<?> constant -> values.put(column, WireNames.of(constant));
            case Collection<?> many -> {
                if (!many.isEmpty()) {
                    values.put(column, many.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
                }
            }
            default -> values.put(column, value.toString());
        }
        return this;
    }

    Cells date(String name, @Nullable When when) {
        if (when == null) {
            return this;
        }
        put(name, when);
        put(name + "Earliest", day(when.earliestDay()));
        put(name + "Latest", day(when.latestDay()));
        List<String> precision = new ArrayList<>(List.of(Precision.of(when).word()));
        Precision.doubt(when).ifPresent(precision::add);
        return put(name + "Precision", String.join(", ", precision));
    }

    /** What a row rests on. */
    Cells restsOn(Collection<Happening> entries) {
        put("entries", entries.size());
        put(
                "corrections",
                entries.stream()
                        .mapToInt(one -> one.standing().corrections().size())
                        .sum());
        put(
                "disputes",
                entries.stream()
                        .mapToInt(one -> one.standing().disputes().size())
                        .sum());
        put(
                "sources",
                entries.stream()
                        .flatMap(one -> one.standing().original().fact().circumstances().sourceRefs().stream())
                        .distinct()
                        .toList());
        return put("eventIds", entries.stream().map(Happening::id).toList());
    }

    private static @Nullable Object day(@Nullable LocalDate day) {
        return day;
    }
}
