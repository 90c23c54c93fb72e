package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandsOverHttpIT {

    private static RunningCommandSide side;
    private static String lead;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        lead = side.token("lead-mediator", "case-officer");
        assertThat(conflict("CASAMANCE").status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static Answer conflict(String code) {
        return side.post("/api/conflicts", lead, "{\"data\":{\"codeName\":\"" + code + "\"}}");
    }

    static String registration(String code) {
        return "{\"data\":{\"caseCode\":\"" + code + "\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"Dakar talks\","
                + "\"leadOrganisation\":\"the women's platform\",\"origin\":\"own_initiative\"}}";
    }

    @Test
    void a_case_is_registered_accepted_and_worked_on() {
        Answer registered = side.post("/api/cases", lead, registration("DAKAR-1"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.header("ETag")).isEqualTo("\"1\"");
        assertThat(registered.json().get("events").get(0).get("type").stringValue())
                .isEqualTo("balcony.case.registered");
        String stream = registered.json().get("stream").stringValue();
        assertThat(stream).startsWith("case/");

        Answer accepted =
                side.post("/api/cases/DAKAR-1/commands/accept-case", lead, "{\"rationale\":\"asked by both\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        assertThat(accepted.json().get("stream").stringValue()).isEqualTo(stream);
        assertThat(accepted.json().get("streamVersion").asLong()).isEqualTo(2);
        assertThat(accepted.json().get("position").asLong()).isEqualTo(side.head());

        String id = stream.substring("case/".length());
        Answer opened = side.post(
                "/api/cases/" + id + "/commands/open-stage-iteration",
                lead,
                "{\"data\":{\"stage\":\"assessment\",\"trigger\":\"first\"}}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.json().get("entityId").stringValue()).isNotEmpty();
    }

    @Test
    void the_same_command_id_gets_the_first_receipt_and_another_body_is_refused() {
        String id = UUID.randomUUID().toString();
        Answer first = side.post("/api/cases", lead, registration("DAKAR-2"), "Idempotency-Key", id);
        Answer again = side.post("/api/cases", lead, registration("DAKAR-2"), "Idempotency-Key", id);
        Answer other = side.post("/api/cases", lead, registration("DAKAR-3"), "Idempotency-Key", id);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void a_command_id_used_for_one_case_is_refused_for_another() {
        side.post("/api/cases", lead, registration("DAKAR-6"));
        side.post("/api/cases", lead, registration("DAKAR-7"));
        String finding = "{\"data\":{\"kind\":\"gap\",\"statement\":\"s\"}}";
        String command = "/api/cases/%s/commands/record-assessment-finding";
        Answer first = side.post(command.formatted("DAKAR-6"), lead, finding, "Idempotency-Key", "once-only");
        Answer other = side.post(command.formatted("DAKAR-7"), lead, finding, "Idempotency-Key", "once-only");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(other.status()).as(other.text()).isEqualTo(422);
    }

    @Test
    void a_version_that_was_expected_and_is_not_there_is_refused_with_the_current_one() {
        side.post("/api/cases", lead, registration("DAKAR-4"));
        String command = "/api/cases/DAKAR-4/commands/accept-case";
        Answer stale = side.post(command, lead, "{}", "If-Match", "\"7\"");
        assertThat(stale.status()).as(stale.text()).isEqualTo(412);
        assertThat(stale.json().get("currentVersion").asLong()).isEqualTo(1);
        assertThat(side.post(command, lead, "{}", "If-Match", "\"1\"").status()).isEqualTo(201);
        side.post("/api/cases", lead, registration("DAKAR-5"));
        assertThat(side.post("/api/cases/DAKAR-5/commands/accept-case", lead, "{}", "If-Match", "1")
                        .status())
                .isEqualTo(201);
    }
}
