package org.balcony.edge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.balcony.edge.testing.AnswerRules;
import org.balcony.edge.testing.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HeadersIT {

    private static House house;
    private static String token;

    @BeforeAll
    static void open() {
        house = House.open();
        token = house.issuer().token("amina", "mediator");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_answer_carries_them_once_whatever_becomes_of_the_request() {
        for (String path : List.of(
                "/hall",
                "/page",
                "/nowhere",
                "/error",
                "/problems/too-many-requests",
                "/api/room",
                "/api/nowhere",
                "/api/report",
                "/api/broken")) {
            for (HttpRequest.Builder request : List.of(house.to(path), house.to(path, token))) {
                AnswerRules.hold(house.send(request));
            }
        }
    }

    @Test
    void what_may_be_kept_says_so_itself() {
        HttpResponse<String> tile = house.send(house.to("/api/tile", token));
        assertThat(tile.headers().allValues("Cache-Control")).containsExactly("private, immutable");
    }

    @Test
    void a_report_may_have_styles_a_page_its_own_scripts_and_nothing_else_anything() {
        assertThat(policy("/api/report"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'")
                .contains("sandbox");
        assertThat(policy("/page")).contains("script-src 'self'").doesNotContain("unsafe");
        for (String path : List.of("/api/room", "/hall", "/problems/body-too-large", "/api/nowhere")) {
            assertThat(policy(path))
                    .startsWith("default-src 'none'; frame-ancestors 'none'")
                    .endsWith("sandbox");
        }
    }

    @Test
    void what_fails_is_told_and_logged_without_a_word_of_the_failure(CapturedOutput log) {
        HttpResponse<String> answer = house.send(house.to("/api/broken", token));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("/problems/internal-error").doesNotContain("MARKER", "java", "Exception");
        assertThat(log.getAll()).contains("IllegalStateException", "House").doesNotContain("MARKER");
    }

    @Test
    void other_sites_are_told_nothing() {
        HttpResponse<String> asked =
                house.send(house.to("/api/room", token).header("Origin", "https://elsewhere.example"));
        assertThat(asked.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
        HttpResponse<String> before = house.send(house.to("/api/room")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(401);
        assertThat(before.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /api/room HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACK /api/room HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "JEFF /hall HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/room HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /hall HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /hall HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\nConnection: close\r\n\r\n",
                "GET /hall HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a{b} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /hall HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void requests_that_no_application_sees_are_refused_in_the_same_way(String request) throws IOException {
        String answer = house.raw(request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|501|505) .*");
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store")
                .doesNotContain("Tomcat", "Apache", "Server:", "java", "<html")
                .contains("application/problem+json");
    }

    private static String policy(String path) {
        return house.send(house.to(path, token))
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
