package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.edge.testing.AnswerRules;
import org.balcony.edge.testing.Walk;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EveryAddressIT {

    private static final String MARKER = "MARKER-7Q4";
    private static final String ID = "0192c3a0-0000-7000-8000-0000000007a4";
    private static final StreamId CASE = new StreamId(StreamKind.CASE, UUID.fromString(ID));
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();

    private static Node node;

    @BeforeAll
    static void start() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.record(
                CASE,
                "2024",
                new CaseRegistered(
                        new Code(MARKER),
                        Samples.CONFLICT,
                        MARKER,
                        ActorOrText.of(Samples.OUR_ORGANISATION),
                        Origin.DONOR_CALL,
                        Label.of(Level.TEAM)));
        new Log(node.bean(Ledger.class)).append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void answers_strangers_with_401_and_people_without_a_role_with_403_and_all_with_the_headers() {
        assertThat(new Walk(node.uri("/"), Map.of("format", "xes", "view", "E1", "path", "0/000"))
                        .everywhere(node.mappings(), node.token()))
                .contains(
                        "/api/cases/1/history",
                        "/api/log/tile/0/000",
                        "/api/exports/xes",
                        "/api/events/stream",
                        "/actuator/health",
                        "/error");
    }

    @Test
    void what_is_shown_carries_the_headers_too_and_is_never_kept() {
        for (String path : List.of(
                "/api/cases",
                "/api/cases/" + ID,
                "/api/cases/" + ID + "/timeline?format=html",
                "/api/cases/" + ID + "/timeline?format=csv",
                "/api/cases/" + ID + "/history",
                "/api/exports/agreements.csv",
                "/api/log/checkpoint",
                "/api/log/events/1/leaf",
                "/api/events",
                "/openapi.json",
                "/asyncapi.json",
                "/actuator/health")) {
            HttpResponse<String> answer = node.get(path, "auditor", "lead-mediator");
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
            AnswerRules.hold(answer);
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
        }
        HttpResponse<String> report = node.get("/api/cases/" + ID + "/timeline?format=html", "lead-mediator");
        assertThat(report.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'unsafe-inline'", "sandbox")
                .doesNotContain("script-src");
        assertThat(node.get("/api/exports/agreements.csv", "lead-mediator")
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"agreements.csv\"");
    }

    @Test
    void details_of_health_are_for_administrators() {
        assertThat(node.get("/actuator/health", "auditor").body()).doesNotContain("details", "lag");
        assertThat(node.get("/actuator/health", "administrator").body()).contains("details");
    }

    @Test
    void logs_and_metrics_know_neither_content_nor_people_nor_ids(CapturedOutput log) {
        for (String path : List.of(
                "/api/cases/" + ID,
                "/api/cases/" + ID + "/history",
                "/api/cases/" + ID + "/timeline?format=html",
                "/api/cases/" + MARKER + "/views/" + MARKER,
                "/api/cases?query=" + MARKER,
                "/api/" + MARKER,
                "/api/events?after=" + MARKER,
                "/api/exports/xes?case=" + ID)) {
            node.get(path, "auditor", "lead-mediator");
            node.send(HttpRequest.newBuilder(node.uri(path)).header("Authorization", "Bearer " + MARKER));
        }
        node.send(HttpRequest.newBuilder(node.uri("/" + MARKER)));
        String metrics = node.get("/actuator/prometheus", "administrator").body();
        assertThat(metrics).contains("uri=\"/api/cases/{id}\"").doesNotContain(MARKER, ID, "amina");
        assertThat(log.getAll()).doesNotContain(MARKER, ID, "amina", "eyJ");
    }
}
