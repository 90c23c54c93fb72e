package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.edge.testing.AnswerRules;
import org.balcony.edge.testing.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EveryAddressIT {

    private static final String MARKER = "MARKER-7Q4";

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void answers_strangers_with_401_and_people_without_a_role_with_403_and_all_with_the_headers() {
        long head = side.head();
        assertThat(new Walk(side.address("/"), Map.of("command", "close-case"))
                        .everywhere(side.mappings(), side.token()))
                .contains("/api/imports", "/api/cases/1/commands/close-case", "/actuator/health", "/error");
        assertThat(side.head()).isEqualTo(head);
    }

    @Test
    void what_is_accepted_or_explained_carries_the_headers_too() {
        for (String path : List.of("/openapi.json", "/api/commands", "/problems/too-many-requests", "/nowhere")) {
            AnswerRules.hold(side.get(path, "Accept", "text/html, */*;q=0.1").http());
        }
        Answer accepted =
                side.post("/api/conflicts", side.token("case-officer"), "{\"data\":{\"codeName\":\"HEADED\"}}");
        assertThat(accepted.status()).isEqualTo(201);
        AnswerRules.hold(accepted.http());
    }

    @Test
    void logs_and_metrics_know_neither_content_nor_people_nor_ids(CapturedOutput log) {
        String officer = side.token("case-officer");
        String id = "0193a3a0-0000-7000-8000-0000000007a4";
        for (String body : List.of(
                "{\"data\":{\"codeName\":\"" + MARKER + "\"}}",
                "{\"data\":{\"codeName\":\"" + MARKER + "\"}}",
                "{\"data\":{\"" + MARKER + "\":1}}",
                "{\"" + MARKER)) {
            side.post("/api/conflicts", officer, body);
        }
        side.post("/api/cases/" + MARKER + "/commands/close-case", officer, "{}");
        side.post("/api/cases/" + id + "/commands/" + MARKER, officer, "{}");
        side.get("/api/" + MARKER + "?token=" + MARKER, "Authorization", "Bearer " + MARKER);
        side.get("/" + MARKER);
        Answer metrics = side.get("/actuator/prometheus", "Authorization", "Bearer " + side.token("administrator"));
        assertThat(metrics.text()).contains("uri=\"/api/{kinds:").doesNotContain(MARKER, id, "amina");
        assertThat(log.getAll()).doesNotContain(MARKER, id, "amina", "eyJ");
    }
}
