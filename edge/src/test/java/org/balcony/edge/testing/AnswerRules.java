package org.balcony.edge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What holds of every answer of either side, errors included. */
public final class AnswerRules {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    private AnswerRules() {}

    /** Fails where one of them does not hold. */
    public static void hold(HttpResponse<?> answer) {
        String what = answer.request().method() + " " + answer.uri() + " " + answer.statusCode();
        HttpHeaders headers = answer.headers();
        HEADERS.forEach((name, value) ->
                assertThat(headers.allValues(name)).as(what + " " + name).containsExactly(value));
        assertThat(headers.allValues("Permissions-Policy")).as(what).hasSize(1);
        assertThat(headers.allValues("Content-Security-Policy"))
                .as(what)
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(headers.allValues("Cache-Control")).as(what).isIn(List.of("no-store"), List.of(TILE));
        assertThat(headers.map().keySet())
                .as(what)
                .doesNotContain("server", "x-powered-by", "set-cookie", "access-control-allow-origin");
        if (answer.statusCode() >= 400 && !empty(answer.body())) {
            assertThat(headers.firstValue("Content-Type").orElse("")).as(what).startsWith("application/problem+json");
        }
    }

    private static boolean empty(Object body) {
        return body instanceof byte[] bytes
                ? bytes.length == 0
                : String.valueOf(body).isEmpty();
    }

    /** What a tile of hashes says of itself. */
    private static final String TILE = "max-age=31536000, private, immutable";
}
