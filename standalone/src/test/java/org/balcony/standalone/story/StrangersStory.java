package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.balcony.edge.testing.AnswerRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class StrangersStory {

    private final RunningSystem system;
    private final HttpClient client = HttpClient.newHttpClient();

    StrangersStory(RunningSystem system) {
        this.system = system;
    }

    @Test
    void whatever_a_stranger_tries_beneath_api_is_401_whichever_side_would_answer() throws Exception {
        String body = "";
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            for (String path : List.of("/api/cases", "/api/cases/OSLO-93/timeline", "/api/imports", "/api/nothing")) {
                HttpResponse<String> answer = send(method, path);
                assertThat(answer.statusCode()).as(method + path).isEqualTo(401);
                AnswerRules.hold(answer);
                if (!method.equals("HEAD")) {
                    body = body.isEmpty() ? answer.body() : body;
                    assertThat(answer.body()).isEqualTo(body);
                }
            }
        }
    }

    @Test
    void what_is_open_to_all_carries_the_headers_too_and_the_page_may_run_its_own_script() throws Exception {
        for (String path : List.of(
                "/",
                "/index.html",
                "/start.js",
                "/start.css",
                "/openapi.json",
                "/asyncapi.json",
                "/actuator/health",
                "/.well-known/openid-configuration",
                "/oauth2/jwks",
                "/problems/too-many-requests",
                "/nowhere")) {
            HttpResponse<String> answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            AnswerRules.hold(answer);
        }
        assertThat(send("GET", "/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'", "connect-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe", "sandbox");
        assertThat(send("GET", "/").body().toLowerCase(Locale.ROOT)).doesNotContain("<style", " style=", "onclick");
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(system.address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
