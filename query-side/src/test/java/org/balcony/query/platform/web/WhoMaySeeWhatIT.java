package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.SafetySamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WhoMaySeeWhatIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final StreamId OTHER =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cd"));
    private static final String NOWHERE = "0192c3a0-0000-7000-8000-00000000ffff";
    private static Node node;
    private static long head;

    @BeforeAll
    static void a_case_that_a_funder_may_know_of_and_one_that_it_may_not() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told().labelled(Label.of(Level.TEAM));
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024", Samples.caseRegistered());
        told.ours("2024", Samples.caseAccepted());
        told.labelled(Label.of(Level.RESTRICTED));
        told.ours("2024", Samples.contactMade());
        Samples.oneOfEach().stream()
                .filter(one -> one instanceof org.balcony.events.SafetyEvent.RiskAssessed)
                .forEach(one -> told.ours("2024", one));
        told.opens(Told.CASE, Role.FUNDER, Level.COORDINATION);
        told.record(OTHER, "2024", Samples.caseAccepted());
        head = new Log(node.bean(Ledger.class)).append(told.events()).position();
        node.json("/api/cases?minPosition=" + head, "mediator");
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/%s",
                "/api/cases/%s/timeline",
                "/api/cases/%s/history",
                "/api/cases/%s/flags",
                "/api/cases/%s/views/A3",
                "/api/cases/%s/views/E5/difference?sinceRecorded=2024",
                "/api/audit-trail?case=%s",
                "/api/exports/xes?case=%s"
            })
    void a_case_outside_the_scope_is_answered_like_one_that_nobody_has(String path) {
        HttpResponse<String> withheld = node.get(path.formatted(OTHER.id()), "funder");
        HttpResponse<String> unknown = node.get(path.formatted(NOWHERE), "funder");
        assertThat(withheld.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(withheld.body().replace(OTHER.id().toString(), NOWHERE)).isEqualTo(unknown.body());
        assertThat(headers(withheld)).isEqualTo(headers(unknown));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void a_conflict_outside_the_scope_is_answered_like_one_that_nobody_has() {
        HttpResponse<String> withheld = node.get("/api/conflicts/" + Samples.CONFLICT + "/views/E5", "funder");
        HttpResponse<String> unknown = node.get("/api/conflicts/" + NOWHERE + "/views/E5", "funder");
        assertThat(withheld.statusCode()).isEqualTo(404);
        assertThat(withheld.body()).isEqualTo(unknown.body());
    }

    @Test
    void in_scope_but_closed_a_view_is_empty_and_the_case_has_a_card() {
        JsonNode timeline = node.json("/api/cases/" + Samples.CASE + "/timeline", "funder");
        assertThat(timeline.path("rows")).isEmpty();
        assertThat(node.get("/api/cases/" + Samples.CASE + "/history", "funder").body())
                .isEmpty();
        JsonNode card =
                node.json("/api/cases/" + Samples.CASE, "funder").path("rows").path(0);
        assertThat(card.path("status").asString()).isEqualTo("active");
        assertThat(card.path("caseCode").asString())
                .isEqualTo(Samples.caseRegistered().caseCode().value());
        assertThat(card.path("eventIds")).isEmpty();
        assertThat(card.has("lastActivity") && !card.path("lastActivity").isNull())
                .isFalse();
        assertThat(node.json("/api/cases", "funder").path("rows")).hasSize(1);
    }

    @Test
    void a_history_has_a_sealed_line_with_its_leaf_where_a_record_is_withheld_from_who_sees_positions() {
        List<JsonNode> lines = lines("administrator");
        Map<Long, byte[]> leaves = new HashMap<>();
        for (StoredEvent stored : node.bean(Ledger.class).read(Told.CASE.toString(), 0, 100)) {
            leaves.put(stored.position(), stored.leafHash());
        }
        assertThat(lines).hasSameSizeAs(leaves.keySet());
        assertThat(lines).extracting(one -> one.path("position").asLong()).isSorted();
        List<JsonNode> sealed =
                lines.stream().filter(one -> one.path("sealed").asBoolean()).toList();
        assertThat(sealed).isNotEmpty().allSatisfy(one -> {
            assertThat(one.propertyNames())
                    .containsExactlyInAnyOrder(
                            "sealed", "id", "stream", "streamVersion", "position", "recordedAt", "label", "leafHash");
            assertThat(Base64.getDecoder().decode(one.path("leafHash").asString()))
                    .isEqualTo(leaves.get(one.path("position").asLong()));
        });
    }

    @Test
    void an_auditor_reads_who_did_what_and_not_what_it_says() {
        List<JsonNode> acts = lines("auditor").stream()
                .filter(one -> one.path("sealed").asBoolean() && one.has("type"))
                .toList();
        assertThat(acts).singleElement().satisfies(one -> {
            assertThat(one.path("type").asString()).isEqualTo("balcony.safety.risk-assessed");
            assertThat(one.toString()).doesNotContain("likelihood", "threats");
        });
        JsonNode rows = node.json("/api/audit-trail?case=" + Samples.CASE + "&type=safety.risk-assessed", "auditor")
                .path("rows");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.path("who").asString()).isEqualTo(Samples.CASE_OFFICER.value());
            assertThat(row.path("rationale").asString()).isEqualTo("as told");
            assertThat(row.path("subject").asString()).isEqualTo(Told.CASE.toString());
        });
        assertThat(node.json("/api/audit-trail?type=safety.risk-assessed", "mediator")
                        .path("rows"))
                .isEmpty();
    }

    @Test
    void the_audit_trail_of_one_case_says_to_an_auditor_what_that_of_all_cases_says() {
        List<JsonNode> rows = risks("auditor");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.path("who").asString()).isEqualTo(Samples.CASE_OFFICER.value());
            assertThat(row.path("rationale").asString()).isEqualTo("as told");
            assertThat(row.path("subject").asString()).isEqualTo(Told.CASE.toString());
            assertThat(row.path("label").path("compartments")).hasSize(1);
            assertThat(row.toString()).doesNotContain(SafetySamples.ROAD_RISK.value(), "commandId");
        });
        for (String role : List.of("administrator", "mediator", "evaluator", "funder")) {
            assertThat(risks(role)).as(role).isEmpty();
        }
    }

    private static List<JsonNode> risks(String role) {
        return node.json("/api/cases/" + Samples.CASE + "/audit-trail", role)
                .path("rows")
                .valueStream()
                .filter(row -> row.path("event").asString().equals("balcony.safety.risk-assessed"))
                .toList();
    }

    private static List<JsonNode> lines(String role) {
        List<JsonNode> lines = new ArrayList<>();
        node.get("/api/cases/" + Samples.CASE + "/history", role)
                .body()
                .lines()
                .forEach(line -> lines.add(BalconyJson.mapper().readTree(line)));
        return lines;
    }
}
