package org.balcony.edge.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.balcony.edge.testing.AnswerRules;
import org.balcony.edge.testing.House;
import org.junit.jupiter.api.Test;

class LimitsIT {

    @Test
    void a_user_who_asks_too_much_is_told_when_to_come_back_and_others_are_not_held_up() {
        try (House house = House.open("balcony.limits.requests-per-minute=5")) {
            String amina = house.issuer().token("amina", "mediator");
            for (int i = 0; i < 5; i++) {
                assertThat(house.send(house.to("/api/room", amina)).statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = house.send(house.to("/api/room", amina));
            isProblem(refused, 429, "too-many-requests");
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 12);
            assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"user\";q=5;w=60");
            assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"user\";r=0;t=");
            assertThat(house.send(house.to("/api/room", house.issuer().token("bakari", "mediator")))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void who_floods_without_a_token_gets_401_up_to_a_limit_and_then_429_and_valid_tokens_do_not_count() {
        try (House house = House.open("balcony.limits.tokenless-per-minute=10")) {
            String amina = house.issuer().token("amina", "mediator");
            for (int i = 0; i < 30; i++) {
                assertThat(house.send(house.to("/api/room", amina)).statusCode())
                        .isEqualTo(200);
            }
            for (int i = 0; i < 9; i++) {
                assertThat(house.send(house.to("/api/room", "nonsense")).statusCode())
                        .isEqualTo(401);
            }
            assertThat(house.send(house.to("/hall")).statusCode()).isEqualTo(200);
            HttpResponse<String> refused = house.send(house.to("/api/room"));
            isProblem(refused, 429, "too-many-requests");
            assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"without-token\";q=10;w=60");
            isProblem(house.send(house.to("/hall")), 429, "too-many-requests");
        }
    }

    @Test
    void zero_lifts_a_limit_on_requests() {
        try (House house =
                House.open("balcony.limits.requests-per-minute=0", "balcony.limits.tokenless-per-minute=0")) {
            String amina = house.issuer().token("amina", "mediator");
            for (int i = 0; i < 50; i++) {
                assertThat(house.send(house.to("/api/room", amina)).statusCode())
                        .isEqualTo(200);
                assertThat(house.send(house.to("/api/room")).statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void only_so_many_of_a_user_and_of_all_may_be_under_way_until_one_of_them_ends() {
        try (House house = House.open("balcony.limits.streams-per-user=2", "balcony.limits.streams=3")) {
            String amina = house.issuer().token("amina", "mediator");
            String bakari = house.issuer().token("bakari", "mediator");
            List<CompletableFuture<HttpResponse<String>>> guests =
                    new ArrayList<>(List.of(later(house, amina), later(house, amina)));
            house.untilWaiting(2);
            isProblem(house.send(house.to("/api/waiting", amina)), 429, "too-many-at-once");
            assertThat(house.send(house.to("/api/room", amina)).statusCode()).isEqualTo(200);
            guests.add(later(house, bakari));
            house.untilWaiting(3);
            HttpResponse<String> full = house.send(house.to("/api/waiting", bakari));
            isProblem(full, 429, "too-many-at-once");
            assertThat(full.headers().firstValue("Retry-After")).isPresent();
            guests.forEach(guest -> house.goOn());
            assertThat(guests).allMatch(guest -> guest.join().statusCode() == 200);
            house.goOn();
            assertThat(house.send(house.to("/api/waiting", amina)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_too_long_is_refused_before_anybody_reads_it() {
        try (House house = House.open()) {
            String amina = house.issuer().token("amina", "mediator");
            isProblem(house.send(house.to("/api/room?a=" + "x".repeat(8192), amina)), 414, "address-too-long");
            isProblem(house.send(house.to("/" + "x".repeat(9000))), 414, "address-too-long");
            isProblem(
                    house.send(house.to("/api/room", amina).header("X-Long", "x".repeat(17_000))),
                    431,
                    "headers-too-long");
            isProblem(house.send(house.to("/api/room?" + "a=1&".repeat(256), amina)), 400, "field-invalid");
            isProblem(house.send(post(house, "/api/room", amina, new byte[70_000])), 413, "body-too-large");
            HttpRequest.Builder chunks = house.to("/api/room", amina)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])));
            isProblem(house.send(chunks), 411, "length-required");
            assertThat(house.send(post(house, "/api/commands", amina, new byte[70_000]))
                            .body())
                    .isEqualTo("70000");
        }
    }

    @Test
    void what_is_longer_than_the_server_reads_is_refused_by_the_server_in_the_same_way() throws IOException {
        try (House house = House.open()) {
            assertThat(house.raw("GET /" + "x".repeat(60_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*application/problem\\+json.*")
                    .doesNotContain("Tomcat");
            assertThat(house.raw("GET /hall HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(60_000) + "\r\n\r\n"))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*application/problem\\+json.*")
                    .doesNotContain("Tomcat");
        }
    }

    private static HttpRequest.Builder post(House house, String path, String token, byte[] body) {
        return house.to(path, token)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static CompletableFuture<HttpResponse<String>> later(House house, String token) {
        return CompletableFuture.supplyAsync(
                () -> house.send(house.to("/api/waiting", token)),
                runnable -> Thread.ofVirtual().start(runnable));
    }

    private static void isProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"type\":\"/problems/" + type + "\"", "\"status\":" + status);
        AnswerRules.hold(answer);
    }
}
