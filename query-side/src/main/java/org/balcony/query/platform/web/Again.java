package org.balcony.query.platform.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question that gives the same answer whenever it is asked: a relative address with its parameters in the order of their
 * names.
 */
public record Again(String path, SortedMap<String, String> parameters) {

    public Again {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The question without parameters. */
    public static Again at(String path) {
        return new Again(path, new TreeMap<>());
    }

    /** The same question with one more parameter, if it has a value. */
    public Again with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        SortedMap<String, String> more = new TreeMap<>(parameters);
        more.put(name, value.toString());
        return new Again(path, more);
    }

    /** As of a moment, which may name its day by a clock. */
    public Again asOf(Moment moment) {
        return with("asOfRecorded", moment.recorded())
                .with("asOfOccurred", moment.occurred())
                .with("asOfPosition", moment.place())
                .with("day", moment.day());
    }

    @JsonValue
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path
                        + '?'
                        + parameters.entrySet().stream()
                                .map(one -> one.getKey() + '=' + escaped(one.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
