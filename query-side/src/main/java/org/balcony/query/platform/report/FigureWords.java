package org.balcony.query.platform.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Figures in words, with what is least and most. */
final class FigureWords {

    private static final String NOTHING = "no figure: nothing on record";
    private static final String NOT_ENOUGH = "no figure: not enough on record";

    private FigureWords() {}

    static String of(Figure figure) {
        String none = none(figure.eventIds().isEmpty());
        return switch (figure) {
            case Figure.Count count -> String.valueOf(count.value());
            case Figure.Share share -> share(share, none);
            case Figure.Lengths lengths ->
                lengths(lengths.summary(), lengths.each().size(), none);
            case Figure.Measure measure -> measure.value() == null ? none : plain(measure.value());
            case Figure.Said said -> said.value().isEmpty() ? none : String.join(", ", said.value());
        };
    }

    /** A figure as JSON; empty where a value is something else. */
    static Optional<String> of(JsonNode value) {
        Set<String> names = new HashSet<>(value.propertyNames());
        if (!names.remove(Fields.EVENT_IDS)) {
            return Optional.empty();
        }
        String none = none(value.path(Fields.EVENT_IDS).isEmpty());
        if (names.remove("each")) {
            JsonNode summary = value.path("summary");
            return Optional.of(lengths(
                    summary.isObject() ? BalconyJson.mapper().treeToValue(summary, DaysSummary.class) : null,
                    value.path("each").size(),
                    none));
        }
        boolean share = names.remove("part") && names.remove("whole");
        names.remove("value");
        if (!names.isEmpty()) {
            return Optional.empty();
        }
        String part = share
                ? " (" + value.path("part").asLong() + " of "
                        + value.path("whole").asLong() + ")"
                : "";
        return Optional.of(said(value.path("value")).map(said -> said + part).orElse(none));
    }

    private static Optional<String> said(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        }
        if (value.isNumber()) {
            return Optional.of(plain(value.asDouble()));
        }
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** Where there are entries and no figure, they do not suffice for one. */
    private static String none(boolean noEntries) {
        return noEntries ? NOTHING : NOT_ENOUGH;
    }

    private static String share(Figure.Share share, String none) {
        Double value = share.value();
        return value == null ? none : plain(value) + " (" + share.part() + " of " + share.whole() + ")";
    }

    private static String lengths(@Nullable DaysSummary summary, int many, String none) {
        if (summary == null) {
            return none;
        }
        String range = DayWords.between(summary.least(), summary.most());
        if (many == 1) {
            return range;
        }
        List<String> said = new ArrayList<>();
        if (summary.median() != null) {
            said.add("median " + plain(summary.median()) + " days");
        }
        if (summary.ninetieth() != null) {
            said.add("90th percentile " + plain(summary.ninetieth()) + " days");
        }
        said.add("all " + range);
        said.add(many + " lengths");
        if (summary.imprecise() > 0) {
            said.add(summary.imprecise() + " of them imprecise");
        }
        if (summary.unlimited() > 0) {
            said.add(summary.unlimited() + " without an upper limit");
        }
        return String.join(", ", said);
    }

    private static String plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
