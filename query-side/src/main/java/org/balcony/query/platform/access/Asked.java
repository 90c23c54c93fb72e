package org.balcony.query.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a request the access log keeps: the address, without anything the reader wrote freely. */
final class Asked {

    /** Parameters that hold ids, codes, moments and words of ours; a text to search for may be a name. */
    private static final List<String> KEPT = List.of(
            "asOfOccurred",
            "asOfPosition",
            "asOfRecorded",
            "case",
            "conflict",
            "cursor",
            "day",
            "format",
            "limit",
            "order",
            "sinceDay",
            "sinceOccurred",
            "sincePosition",
            "sinceRecorded",
            "status",
            "stream",
            "type");

    private static final int LONGEST = 2_000;

    private Asked() {}

    static String of(HttpServletRequest request) {
        String parameters = KEPT.stream()
                .flatMap(name -> values(request.getParameterValues(name)).map(value -> name + '=' + escaped(value)))
                .collect(Collectors.joining("&"));
        String asked = request.getRequestURI() + (parameters.isEmpty() ? "" : "?" + parameters);
        return asked.substring(0, Math.min(LONGEST, asked.length()));
    }

    private static Stream<String> values(String @Nullable [] values) {
        return values == null ? Stream.of() : Stream.of(values);
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether the answer is meant to be kept elsewhere. */
    static boolean export(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        String type = response.getContentType();
        return path.startsWith("/api/exports/")
                || path.startsWith("/api/events")
                || path.endsWith("/history")
                || (type != null && type.startsWith("text/csv"));
    }
}
