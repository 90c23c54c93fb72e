package org.balcony.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.edge.testing.BadTokens;
import org.balcony.edge.testing.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TokensIT {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_token_of_the_issuer_for_the_audience_alone_or_among_others_is_believed() {
        for (String good : List.of(
                house.issuer().token("amina", "mediator"),
                house.issuer().with(claims -> claims.audience("balcony")),
                house.issuer().with(claims -> claims.audience(List.of("another-service", "balcony"))))) {
            assertThat(house.send(house.to("/api/room", good)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatever_is_wrong_with_a_token_the_answer_is_the_same_401_and_no_log_tells_why(CapturedOutput log) {
        HttpResponse<String> none = house.send(house.to("/api/room"));
        assertThat(none.statusCode()).isEqualTo(401);
        Map<String, String> bad = BadTokens.of(house.issuer());
        assertThat(bad).hasSizeGreaterThan(18);
        bad.forEach((why, token) -> {
            HttpResponse<String> answer = house.send(house.to("/api/room", token));
            assertThat(answer.statusCode()).as(why).isEqualTo(401);
            assertThat(answer.body()).as(why).isEqualTo(none.body());
            assertThat(apartFromTime(answer)).as(why).isEqualTo(apartFromTime(none));
            assertThat(answer.headers().allValues("WWW-Authenticate")).as(why).containsExactly("Bearer");
        });
        assertThat(log.getAll()).doesNotContain("amina", "nonsense", "eyJ", "Jwt", "audience", "expired");
    }

    @Test
    void a_token_is_taken_from_one_header_only() throws IOException {
        String good = house.issuer().token("amina", "mediator");
        assertThat(house.send(house.to("/api/room?access_token=" + good)).statusCode())
                .isEqualTo(401);
        assertThat(house.send(house.to("/api/room").header("Cookie", "access_token=" + good))
                        .statusCode())
                .isEqualTo(401);
        assertThat(house.send(house.to("/api/room").header("Authorization", "Basic " + good))
                        .statusCode())
                .isEqualTo(401);
        for (String second : List.of(good, "nonsense")) {
            assertThat(house.raw("GET /api/room HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + good
                            + "\r\nAuthorization: Bearer " + second + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401 ")
                    .doesNotContain("a room");
        }
    }

    @Test
    void while_the_issuer_is_away_a_token_is_neither_good_nor_bad() {
        try (House later = House.open()) {
            String token = later.issuer().token("amina", "mediator");
            later.issuer().close();
            HttpResponse<String> answer = later.send(later.to("/api/room", token));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static Map<String, List<String>> apartFromTime(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
