package org.balcony.query.platform.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.accesslog.NotedAccess;
import org.balcony.query.exports.OcelLog;
import org.balcony.query.exports.XesLog;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportsOverHttpIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final StreamId OPEN =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cb"));
    private static final StreamId LAST =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000ff"));
    private static Node node;

    @BeforeAll
    static void one_case_of_everything_and_one_that_partners_may_know_of() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024-09", Samples.caseRegistered());
        Stream.of(Samples.oneOfEach(), Samples.oneOfEach())
                .flatMap(List::stream)
                .filter(event -> !(event instanceof CaseRegistered || event instanceof ConflictRegistered))
                .forEach(event -> told.ours("2024-10", event));
        told.labelled(Label.of(Level.COORDINATION));
        told.record(OPEN, "2024-05", registered());
        told.labelled(Label.of(Level.TEAM));
        told.record(OPEN, "2024-06", Samples.caseAccepted());
        told.opens(OPEN, Role.FUNDER, Level.COORDINATION);
        new Log(node.bean(Ledger.class)).append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    @Order(1)
    void every_form_comes_under_its_media_type_and_with_where_to_have_it_again() {
        for (String form :
                List.of("ocel2.json", "ocel2.xml", "xes", "agreements.csv", "efforts.csv", "history.ndjson")) {
            HttpResponse<String> answer = node.get("/api/exports/" + form, "auditor");
            assertThat(answer.statusCode()).as(form).isEqualTo(200);
            String again = answer.headers().firstValue("Content-Location").orElseThrow();
            assertThat(again).contains("asOfPosition=");
            assertThat(node.get(again, "auditor").body()).isEqualTo(answer.body());
        }
        assertThat(node.get("/api/exports/xes", "auditor").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
    }

    @Test
    @Order(2)
    void the_logs_read_back_count_what_the_histories_count() {
        long history = lines("/api/cases/" + Told.CASE.id() + "/history")
                + lines("/api/cases/OPEN-1/history")
                + lines("/api/conflicts/" + Told.CONFLICT.id() + "/history");
        OcelLog ocel = OcelLog.json(
                        node.get("/api/exports/ocel2.json", "auditor").body())
                .sound();
        long retracted = ocel.objects().stream()
                .filter(one -> !one.value("retracted").isEmpty())
                .mapToLong(one -> Long.parseLong(one.value("retracted")))
                .sum();
        assertThat(ocel.events().size() + retracted).isEqualTo(history);
        assertThat(OcelLog.xml(node.get("/api/exports/ocel2.xml", "auditor").body()))
                .isEqualTo(ocel);
        assertThat(lines("/api/exports/history.ndjson")).isEqualTo(history);
        XesLog one =
                XesLog.of(node.get("/api/exports/xes?case=OPEN-1", "auditor").body());
        assertThat(one.traces()).hasSize(1);
        assertThat(one.events()).hasSize(3);
    }

    @Test
    @Order(2)
    void where_a_record_is_withheld_the_raw_events_have_the_sealed_lines_of_the_histories() {
        List<String> sealed = new ArrayList<>();
        sealed.addAll(sealed("/api/conflicts/" + Told.CONFLICT.id() + "/history", "auditor"));
        sealed.addAll(sealed("/api/cases/" + Told.CASE.id() + "/history", "auditor"));
        sealed.addAll(sealed("/api/cases/OPEN-1/history", "auditor"));
        assertThat(sealed).isNotEmpty().anyMatch(line -> line.contains("\"recordedBy\":"));
        assertThat(sealed("/api/exports/history.ndjson", "auditor")).containsExactlyElementsOf(sealed);
        assertThat(sealed("/api/exports/history.ndjson", "administrator"))
                .isNotEmpty()
                .noneMatch(line -> line.contains("\"recordedBy\":"));
        for (String role : List.of("mediator", "evaluator", "funder")) {
            assertThat(sealed("/api/exports/history.ndjson", role)).as(role).isEmpty();
        }
    }

    @Test
    @Order(2)
    void what_an_auditor_exports_is_noted_as_exported() {
        AccessLog log = node.bean(AccessLog.class);
        for (String form : List.of("ocel2.json", "ocel2.xml", "xes", "history.ndjson")) {
            long before = log.head();
            node.get("/api/exports/" + form, "auditor");
            List<NotedAccess> entries = log.before(log.head() + 1).stream()
                    .filter(entry -> entry.position() > before)
                    .toList();
            assertThat(entries).as(form).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.access().export()).isTrue();
                assertThat(entry.access().asked()).isEqualTo("/api/exports/" + form);
                assertThat(entry.access().records()).isNotEmpty();
            });
        }
    }

    private static List<String> sealed(String path, String role) {
        return node.get(path, role)
                .body()
                .lines()
                .filter(line -> line.contains("\"sealed\":true"))
                .toList();
    }

    @Test
    @Order(3)
    void a_funder_gets_what_a_funder_may_see_and_no_positions() {
        for (String form : List.of("ocel2.json", "ocel2.xml", "xes", "history.ndjson")) {
            String body = node.get("/api/exports/" + form, "funder").body();
            assertThat(body).contains("OPEN-1").doesNotContain("case.accepted\" time", "\"position\"", "streamVersion");
        }
        assertThat(XesLog.of(node.get("/api/exports/xes", "funder").body()).events())
                .hasSize(1);
        assertThat(node.get("/api/exports/xes?case=" + Told.CASE.id(), "funder").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void what_cannot_be_exported_is_said_before_the_first_byte() {
        assertThat(node.get("/api/exports/papyrus", "auditor").statusCode()).isEqualTo(404);
        assertThat(node.get("/api/exports/xes?case=NOBODY", "auditor").statusCode())
                .isEqualTo(404);
        assertThat(node.get("/api/exports/xes?asOfOccurred=soon", "auditor").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(5)
    void an_export_that_fails_midway_does_not_look_like_one_that_ended() {
        node.bean(Ledger.class)
                .append(new Append(
                        "unreadable",
                        new byte[32],
                        LAST.toString(),
                        null,
                        List.of(new PendingEvent(
                                UUID.randomUUID(), "balcony.case.accepted", 1, new byte[] {'x'}, new byte[] {'x'})),
                        List.of(new Claim("case-code", "LAST-1")),
                        new byte[0]));
        assertThatThrownBy(() -> node.get("/api/exports/history.ndjson", "auditor"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> node.get("/api/exports/xes", "auditor")).isInstanceOf(UncheckedIOException.class);
        assertThat(node.get("/api/exports/xes?case=OPEN-1", "auditor").statusCode())
                .isEqualTo(200);
    }

    /** Of what is shown whole; a sealed line stands for what is not. */
    private static long lines(String path) {
        return node.get(path, "auditor")
                .body()
                .lines()
                .filter(line -> !line.contains("\"sealed\":true"))
                .count();
    }

    private static CaseRegistered registered() {
        return new CaseRegistered(
                new Code("OPEN-1"),
                Samples.CONFLICT,
                "Ouvert",
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.TEAM));
    }
}
