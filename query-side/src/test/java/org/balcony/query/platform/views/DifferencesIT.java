package org.balcony.query.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
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

class DifferencesIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final StreamId OPEN =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a1-0000-7000-8000-000000000001"));
    private static final StreamId CLOSED =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a1-0000-7000-8000-000000000002"));
    private static Node node;
    private static long board;
    private static String bookmark;
    private static EventId accepted;
    private static EventId agreed;

    @BeforeAll
    static void a_case_before_and_after_a_board_meeting() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Log log = new Log(node.bean(Ledger.class));
        Told told = new Told();
        told.opens(Told.ORGANISATION, Role.COORDINATION_PARTNER, Level.COORDINATION);
        told.around("2024", Samples.conflictRegistered());
        told.labelled(Label.of(Level.COORDINATION));
        told.record(OPEN, "2024-01-10", registered("OPEN-1"));
        accepted = told.record(OPEN, "2024-02-01", Samples.caseAccepted());
        agreed = told.record(OPEN, "2024-05-01", sample(AgreementRecorded.class));
        told.record(CLOSED, "2024-01-10", registered("SAME-2"));
        board = log.append(told.events()).position();
        bookmark = node.json("/api/cases/OPEN-1/timeline", "coordination-partner")
                .path("asOf")
                .path("bookmark")
                .asString();
        int before = told.events().size();
        told.labelled(Label.of(Level.TEAM));
        told.record(OPEN, "2025", new RecordRetracted(accepted, RetractionReason.NEVER_HAPPENED));
        told.labelled(Label.of(Level.COORDINATION));
        told.record(
                OPEN,
                "2025",
                new RecordCorrected(
                        agreed,
                        "occurredAt",
                        BalconyJson.mapper().valueToTree("2024-05-01"),
                        BalconyJson.mapper().valueToTree("2024-06-01"),
                        CorrectionKind.FACTUAL));
        told.record(OPEN, "2025", new RecordDisputed(agreed, "the other side", "the date"));
        told.record(OPEN, "2024-07-01", sample(StageIterationOpened.class));
        List<RecordedEvent> all = told.events();
        log.append(all.subList(before, all.size()));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void what_changed_between_two_board_meetings_is_one_request() {
        JsonNode answer = node.json("/api/cases/OPEN-1/views/E5/difference?sincePosition=" + board, "auditor");
        assertThat(answer.path("since").path("position").asLong()).isEqualTo(board);
        assertThat(answer.path("asOf").path("position").asLong()).isGreaterThan(board);
        assertThat(answer.path("footer").path("added").asInt()).isEqualTo(1);
        assertThat(answer.path("footer").path("gone").asInt()).isEqualTo(1);
        assertThat(answer.path("footer").path("changed").asInt()).isEqualTo(1);

        JsonNode gone = row(answer, "gone");
        assertThat(gone.path("key").asString()).isEqualTo(accepted.toString());
        assertThat(gone.has("after")).isFalse();
        assertThat(dids(gone)).containsExactly("retracted");

        JsonNode changed = row(answer, "changed");
        assertThat(changed.path("key").asString()).isEqualTo(agreed.toString());
        assertThat(changed.path("fields").findValuesAsString("field"))
                .contains("occurredAt", "disputed", "corrected")
                .doesNotContain("type");
        assertThat(dids(changed)).containsExactly("corrected", "disputed");

        JsonNode added = row(answer, "added");
        assertThat(dids(added)).containsExactly("recorded");
        assertThat(added.path("because").path(0).path("type").asString()).isEqualTo("balcony.stage.iteration-opened");
        assertThat(answer.path("footer").path("figures").findValuesAsString("name"))
                .contains("lag");
        assertThat(node.json(answer.path("again").asString(), "auditor")).isEqualTo(answer);
    }

    @Test
    void a_clock_explains_by_what_happened_and_a_day_by_time() {
        JsonNode happened = node.json(
                "/api/cases/OPEN-1/views/E5/difference?sinceOccurred=2024-06-15&asOfOccurred=2024-07-15", "mediator");
        assertThat(happened.path("rows")).hasSize(1);
        assertThat(dids(happened.path("rows").path(0))).containsExactly("happened");

        JsonNode time =
                node.json("/api/cases/OPEN-1/views/E4/difference?sinceDay=2024-08-01&day=2024-09-01", "mediator");
        assertThat(time.path("rows")).hasSize(1);
        assertThat(time.path("rows").path(0).path("fields").findValuesAsString("field"))
                .contains("dwellDays.max");
        assertThat(dids(time.path("rows").path(0))).containsExactly("time");
    }

    @Test
    void a_partner_compares_from_a_bookmark_and_is_told_nothing_of_what_it_may_not_see() {
        var answer =
                node.get("/api/cases/OPEN-1/views/E5/difference?sincePosition=" + bookmark, "coordination-partner");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("never_happened", "record.retracted", "osition\"");
        JsonNode json = BalconyJson.mapper().readTree(answer.body());
        assertThat(json.path("footer").path("gone").asInt()).isZero();
        assertThat(json.path("since").path("bookmark").asString()).isEqualTo(bookmark);
        assertThat(node.get(json.path("again").asString(), "coordination-partner")
                        .body())
                .isEqualTo(answer.body());
    }

    @Test
    void of_all_cases_and_of_a_conflict_the_cases_are_named_whose_figures_changed() {
        for (String of : List.of("/api/views/E4", "/api/conflicts/" + Samples.CONFLICT + "/views/E4")) {
            JsonNode answer = node.json(of + "/difference?sincePosition=" + board, "auditor");
            assertThat(answer.path("rows")).hasSize(1);
            JsonNode changed = row(answer, "changed");
            assertThat(changed.path("key").asString()).isEqualTo(OPEN.id().toString());
            assertThat(changed.path("fields").findValuesAsString("field")).contains("figures.runs.value", "status");
            assertThat(dids(changed)).contains("retracted");
            assertThat(answer.path("footer").path("figures").findValuesAsString("name"))
                    .contains("runs");
            assertThat(node.json(answer.path("again").asString(), "auditor")).isEqualTo(answer);
        }
        JsonNode active = node.json("/api/views/E4/difference?status=active&sincePosition=" + board, "auditor");
        assertThat(row(active, "gone").path("because").size()).isPositive();
        assertThat(active.path("again").asString()).contains("status=active");
    }

    @Test
    void before_there_was_a_case_everything_is_added() {
        JsonNode answer = node.json("/api/cases/OPEN-1/views/E5/difference?sincePosition=0", "auditor");
        assertThat(answer.path("rows").findValuesAsString("change")).containsOnly("added");
        assertThat(node.json("/api/cases/OPEN-1/views/E5/difference?sinceRecorded=1999", "mediator")
                        .path("rows")
                        .size())
                .isEqualTo(answer.path("rows").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/OPEN-1/views/E5/difference",
                "/api/views/E5/difference",
                "/api/cases/OPEN-1/views/E5/difference?sincePosition=9",
                "/api/cases/OPEN-1/views/E5/difference?sinceRecorded=soon",
                "/api/cases/OPEN-1/views/E5/difference?sinceDay=soon"
            })
    void a_malformed_question_is_400(String question) {
        assertThat(node.get(question, "mediator").statusCode()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_seen_has_no_difference() {
        assertThat(node.get("/api/cases/nobody/views/E5/difference?sinceDay=2024-01-01", "mediator")
                        .statusCode())
                .isEqualTo(404);
        assertThat(node.get("/api/views/E99/difference?sinceDay=2024-01-01", "mediator")
                        .statusCode())
                .isEqualTo(404);
    }

    private static JsonNode row(JsonNode answer, String change) {
        for (JsonNode row : answer.path("rows")) {
            if (row.path("change").asString().equals(change)) {
                return row;
            }
        }
        throw new AssertionError("nothing " + change + " in " + answer);
    }

    private static List<String> dids(JsonNode row) {
        return row.path("because").findValuesAsString("did");
    }

    private static DomainEvent sample(Class<? extends DomainEvent> kind) {
        return Samples.oneOfEach().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    private static CaseRegistered registered(String code) {
        return new CaseRegistered(
                new Code(code),
                Samples.CONFLICT,
                "A case called " + code,
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.TEAM));
    }
}
