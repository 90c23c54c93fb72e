package org.balcony.query.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.DomainEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PortfolioIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final String RIVER = Samples.caseRegistered().caseCode().value();
    private static final ConflictId ELSEWHERE = new ConflictId(UUID.fromString("0192c3a0-0000-7000-8000-0000000000fe"));
    private static Node node;
    private static long river;
    private static long head;

    @BeforeAll
    static void the_river_dialogue_and_five_cases_of_which_partners_may_know_three() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Log log = new Log(node.bean(Ledger.class));
        river = log.append(SampleHistory.ofTheRiverDialogue()).position();
        Told told = new Told();
        told.opens(Told.ORGANISATION, Role.COORDINATION_PARTNER, Level.COORDINATION);
        for (int i = 1; i <= 5; i++) {
            told.labelled(Label.of(i <= 3 ? Level.COORDINATION : Level.TEAM));
            told.record(stream(i), "2024", registered(i));
            if (i % 2 == 0) {
                told.record(stream(i), "2024-02", accepted());
            }
            told.labelled(Label.of(Level.TEAM));
            told.record(stream(i), "2024-03", agreement());
        }
        head = log.append(Fresh.of(told.events())).position();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void every_view_of_cases_has_a_row_for_each_case_in_the_order_of_ids() {
        for (JsonNode entry : node.json("/api/views", "auditor").path("views")) {
            String name = entry.path("name").asString();
            if (!of(entry, "case") || name.equals("audit-trail")) {
                continue;
            }
            JsonNode all = node.json("/api/views/" + name, "auditor");
            assertThat(all.path("view").asString()).isEqualTo(name);
            assertThat(all.path("rows").findValuesAsString("caseCode"))
                    .containsExactly(RIVER, "OPEN-1", "OPEN-2", "OPEN-3", "OPEN-4", "OPEN-5");
            assertThat(all.path("footer").path("cases").asInt()).isEqualTo(6);
            assertThat(node.get("/api/views/" + entry.path("code").asString(), "auditor")
                            .body())
                    .isEqualTo(node.get(all.path("again").asString(), "auditor").body());
        }
    }

    private static boolean of(JsonNode entry, String kind) {
        for (JsonNode one : entry.path("of")) {
            if (one.asString().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_figures_are_those_of_all_matching_cases_whatever_the_page() {
        JsonNode all = node.json("/api/views/E5", "mediator");
        JsonNode page = node.json("/api/views/E5?limit=2", "mediator");
        JsonNode rest = node.json("/api/views/E5?cursor=" + page.path("next").asString(), "mediator");
        assertThat(page.path("figures")).isEqualTo(all.path("figures"));
        assertThat(page.path("rows")).hasSize(2);
        assertThat(rest.path("rows")).hasSize(4);
        assertThat(rest.has("next")).isFalse();
        List<JsonNode> pages = new ArrayList<>();
        page.path("rows").forEach(pages::add);
        rest.path("rows").forEach(pages::add);
        assertThat(pages).isEqualTo(List.copyOf(all.path("rows").values()));
        long sum = 0;
        for (JsonNode row : all.path("rows")) {
            sum += row.path("figures").path("happenings").path("value").asLong();
        }
        assertThat(all.path("figures").path("happenings").path("value").asLong())
                .isEqualTo(sum);
        assertThat(node.json("/api/cases/OPEN-2/views/E5", "mediator").path("figures"))
                .isEqualTo(row(all, "OPEN-2").path("figures"));
    }

    @Test
    void cases_are_chosen_by_conflict_status_and_text() {
        assertThat(codes("/api/views/E4?status=active", "mediator")).containsExactly("OPEN-2", "OPEN-4");
        assertThat(codes("/api/views/E4?status=proposed&conflict=" + ELSEWHERE, "mediator"))
                .containsExactly("OPEN-1", "OPEN-3", "OPEN-5");
        assertThat(codes("/api/views/E4?query=open-4", "mediator")).containsExactly("OPEN-4");
        assertThat(codes("/api/views/E4?conflict=nowhere", "mediator")).isEmpty();
        String again = node.json("/api/views/E4?query=Open%204&status=active&conflict=" + ELSEWHERE, "mediator")
                .path("again")
                .asString();
        assertThat(node.json(again, "mediator").path("again").asString()).isEqualTo(again);
    }

    @Test
    void a_partner_is_shown_the_cases_it_may_know_of_and_no_positions() {
        var answer = node.get("/api/views/E5", "coordination-partner");
        JsonNode all = node.json("/api/views/E5", "coordination-partner");
        assertThat(all.path("rows").findValuesAsString("caseCode")).containsExactly("OPEN-1", "OPEN-2", "OPEN-3");
        assertThat(all.path("footer").path("cases").asInt()).isEqualTo(3);
        assertThat(row(all, "OPEN-2")
                        .path("figures")
                        .path("happenings")
                        .path("value")
                        .asInt())
                .isEqualTo(2);
        assertThat(row(node.json("/api/views/E5", "mediator"), "OPEN-2")
                        .path("figures")
                        .path("happenings")
                        .path("value")
                        .asInt())
                .isEqualTo(3);
        assertThat(answer.body()).doesNotContain("\"position\"", "streamVersion", "OPEN-4");
    }

    @Test
    void a_conflict_answers_a_view_of_cases_with_its_cases() {
        JsonNode dwell = node.json("/api/conflicts/" + Samples.CONFLICT + "/views/E4", "mediator");
        assertThat(dwell.path("rows").findValuesAsString("caseCode")).containsExactly(RIVER);
        assertThat(dwell.path("figures").path("runs"))
                .isEqualTo(node.json("/api/cases/" + RIVER + "/views/E4", "mediator")
                        .path("figures")
                        .path("runs"));
        assertThat(node.json(dwell.path("again").asString(), "mediator")).isEqualTo(dwell);
        assertThat(node.get("/api/conflicts/" + ELSEWHERE + "/views/E4", "mediator")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_portfolio_of_an_earlier_position_knows_nothing_of_later_cases() {
        assertThat(codes("/api/views/E4?asOfPosition=" + river, "auditor")).containsExactly(RIVER);
        long granted = river + 1;
        assertThat(codes("/api/views/E4?asOfPosition=" + granted, "auditor")).containsExactly(RIVER);
        assertThat(codes("/api/views/E4?asOfPosition=" + (granted + 1), "auditor"))
                .containsExactly(RIVER, "OPEN-1");
        assertThat(codes("/api/views/E4", "auditor")).hasSize(6);
        assertThat(node.bean(Ledger.class).head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/views/E4?limit=0",
                "/api/views/E4?limit=1001",
                "/api/views/E4?status=sleeping",
                "/api/views/E4?cursor=next",
                "/api/views/E5?level=loud",
                "/api/views/E5?kind=nothing",
                "/api/cases/OPEN-1/timeline?level=team,loud"
            })
    void a_malformed_question_is_400(String question) {
        var answer = node.get(question, "mediator");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-parameter");
    }

    @Test
    void a_timeline_is_asked_for_records_of_a_level_or_a_kind() {
        JsonNode coordination = node.json("/api/cases/OPEN-2/timeline?level=coordination", "mediator");
        assertThat(coordination.path("rows")).hasSize(2);
        assertThat(coordination.path("again").asString()).contains("level=coordination");
        assertThat(node.json("/api/cases/OPEN-2/timeline?kind=transfer", "mediator")
                        .path("rows"))
                .hasSize(1);
        assertThat(node.json("/openapi.json", "mediator").toString()).contains("\"asOfPosition\"", "\"level\"");
    }

    @Test
    void there_is_no_portfolio_of_what_is_no_view() {
        assertThat(node.get("/api/views/E99", "mediator").statusCode()).isEqualTo(404);
        assertThat(node.json("/api/views/A1?minPosition=1", "mediator")
                        .path("view")
                        .asString())
                .isEqualTo("audit-trail");
    }

    private static List<String> codes(String question, String role) {
        return node.json(question, role).path("rows").findValuesAsString("caseCode");
    }

    private static JsonNode row(JsonNode answer, String code) {
        for (JsonNode row : answer.path("rows")) {
            if (row.path("caseCode").asString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no case " + code);
    }

    private static StreamId stream(int i) {
        return new StreamId(StreamKind.CASE, UUID.fromString("0192c3a1-0000-7000-8000-00000000000" + i));
    }

    private static DomainEvent agreement() {
        return Samples.oneOfEach().stream()
                .filter(AgreementRecorded.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static CaseAccepted accepted() {
        return Samples.caseAccepted();
    }

    private static CaseRegistered registered(int i) {
        return new CaseRegistered(
                new Code("OPEN-" + i),
                ELSEWHERE,
                "Open case " + i,
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.TEAM));
    }
}
