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

    private static final String NONE = "no figure: nothing on record";

    private FigureWords() {}

    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> String.valueOf(count.value());
            case Figure.Share share -> share(share);
            case Figure.Lengths lengths ->
                lengths(lengths.summary(), lengths.each().size());
            case Figure.Measure measure -> measure.value() == null ? NONE : plain(measure.value());
            case Figure.Said said -> said.value().isEmpty() ? NONE : String.join(", ", said.value());
        };
    }

    /** A figure as JSON; empty where a value is something else. */
    static Optional<String> of(JsonNode value) {
        Set<String> names = new HashSet<>(value.propertyNames());
        if (!names.remove(Fields.EVENT_IDS)) {
            return Optional.empty();
        }
        if (names.remove("each")) {
            JsonNode summary = value.path("summary");
            return Optional.of(lengths(
                    summary.isObject() ? BalconyJson.mapper().treeToValue(summary, DaysSummary.class) : null,
                    value.path("each").size()));
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
        return Optional.of(said(value.path("value")).map(said -> said + part).orElse(NONE));
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

    private static String share(Figure.Share share) {
        Double value = share.value();
        return value == null ? NONE : plain(value) + " (" + share.part() + " of " + share.whole() + ")";
    }

    private static String lengths(@Nullable DaysSummary summary, int many) {
        if (summary == null) {
            return NONE;
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
