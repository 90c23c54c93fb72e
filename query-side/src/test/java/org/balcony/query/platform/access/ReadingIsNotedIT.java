package org.balcony.query.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.verify.LogVerification;
import org.balcony.ledger.verify.VerifyReport;
import org.balcony.query.accesslog.NotedAccess;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.Counted;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingIsNotedIT {

    private static final String READER = "safety-officer";
    private static final String CASE = "/api/cases/" + Samples.CASE;
    private static final String MARKER = "marker-of-what-is-restricted";
    private static final String OF_SAFETY = "marker-of-what-lies-in-a-compartment";
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final List<EventId> CLOSED = new ArrayList<>();
    private static Node node;
    private static long head;

    @BeforeAll
    static void a_case_with_two_protected_records() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.labelled(Label.of(Level.ORGANISATION));
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024", Samples.caseRegistered());
        told.ours("2024", finding("an open finding"));
        told.labelled(Label.of(Level.RESTRICTED));
        CLOSED.add(told.ours("2024", finding(MARKER)));
        told.labelled(Label.of(Level.TEAM, Compartment.SAFETY));
        CLOSED.add(told.ours("2024", finding(OF_SAFETY)));
        told.labelled(Label.of(Level.TEAM));
        told.ours("2024", finding("a finding for the team"));
        head = new Log(node.bean(Ledger.class)).append(told.events()).position();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    private static AssessmentFindingRecorded finding(String statement) {
        return new AssessmentFindingRecorded(FindingKind.ISSUE, null, statement, null, null, null, null);
    }

    @Test
    void who_read_what_when_and_what_for_is_in_the_log_before_the_answer_is() {
        for (String path : List.of(
                CASE + "/history",
                CASE + "/timeline",
                CASE + "/timeline?format=html",
                CASE + "/timeline?format=csv",
                CASE + "/audit-trail",
                CASE + "/flags",
                CASE + "/views/state-as-of",
                CASE + "/views/process-timeline/difference?sinceRecorded=2020-01-01",
                "/api/audit-trail?minPosition=" + head,
                "/api/conflicts/" + Samples.CONFLICT + "/views/process-timeline",
                "/api/views/flags",
                "/api/exports/history.ndjson",
                "/api/exports/xes?case=" + Samples.CASE,
                "/api/exports/ocel2.json?case=" + Samples.CASE,
                "/api/events")) {
            long before = log().head();
            HttpResponse<String> answer = asked(path, "a review of closed records");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            List<NotedAccess> entries = after(before);
            assertThat(ids(entries)).as(path).isEqualTo(Set.copyOf(CLOSED));
            assertThat(entries).as(path).hasSize(1).first().satisfies(entry -> {
                assertThat(entry.access().reader().value()).isEqualTo("amina");
                assertThat(entry.access().roles()).extracting(Object::toString).containsExactly("SAFETY_OFFICER");
                assertThat(entry.access().asked()).startsWith(path.split("\\?", 2)[0]);
                assertThat(entry.access().export())
                        .isEqualTo(path.contains("/exports/")
                                || path.contains("/history")
                                || path.contains("csv")
                                || path.contains("/events"));
            });
        }
    }

    @Test
    void the_purpose_is_kept_as_it_was_said_and_refused_where_it_has_no_form() {
        long before = log().head();
        asked(CASE + "/timeline", "yearly review, item 7");
        assertThat(after(before).getFirst().access().purpose()).isEqualTo("yearly review, item 7");
        asked("/api/events", "nightly copy");
        assertThat(after(before).getFirst().access().purpose()).isEqualTo("nightly copy");
        long unchanged = log().head();
        for (String malformed : List.of(" ", "x".repeat(501))) {
            HttpResponse<String> answer = asked(CASE + "/timeline", malformed);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("malformed-parameter").doesNotContain(MARKER);
        }
        assertThat(after(unchanged)).isEmpty();
    }

    @Test
    void kept_figures_are_noted_whenever_they_are_shown_again() {
        for (int i = 0; i < 3; i++) {
            long before = log().head();
            node.json("/api/views/process-timeline", READER);
            assertThat(ids(after(before))).isEqualTo(Set.copyOf(CLOSED));
        }
    }

    @Test
    void what_is_neither_restricted_nor_in_a_compartment_is_read_without_a_word() {
        long before = log().head();
        for (String path : List.of(CASE + "/timeline", CASE + "/history", "/api/events", "/api/views/flags")) {
            HttpResponse<String> answer = node.get(path, "coordination-partner");
            assertThat(answer.body()).doesNotContain(MARKER, OF_SAFETY);
        }
        node.json("/api/views", READER);
        node.json("/api/cases", READER);
        assertThat(after(before)).isEmpty();
    }

    @Test
    void where_the_access_log_cannot_be_written_nothing_is_shown() {
        try {
            DATABASE.asSuperuser("revoke insert on access_log.events from " + PostgresForTests.RUNNING);
            for (String path : List.of(
                    CASE + "/timeline",
                    CASE + "/timeline?format=html",
                    CASE + "/history",
                    CASE + "/audit-trail",
                    "/api/exports/history.ndjson",
                    "/api/events",
                    "/api/audit-trail")) {
                HttpResponse<String> answer = node.get(path, READER);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("/problems/unavailable").doesNotContain(MARKER, OF_SAFETY);
            }
            assertThat(node.get("/api/views", READER).statusCode()).isEqualTo(200);
        } finally {
            DATABASE.asSuperuser("grant insert on access_log.events to " + PostgresForTests.RUNNING);
        }
        assertThat(node.get(CASE + "/timeline", READER).body()).contains(MARKER);
    }

    @Test
    void readers_that_wait_together_share_commits_and_none_is_lost() throws Exception {
        int readers = 32;
        long before = log().head();
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocking = DATABASE.superuser().getConnection();
                Statement statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            statement.execute("select size from access_log.head for update");
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                String purpose = "reader " + i;
                asked.add(threads.submit(() -> asked(CASE + "/timeline", purpose)));
            }
            Thread.sleep(1_500);
            assertThat(asked).noneMatch(Future::isDone);
            blocking.rollback();
            for (Future<HttpResponse<String>> one : asked) {
                answers.add(one.get());
            }
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).contains(MARKER));
        List<NotedAccess> entries = after(before);
        assertThat(entries.stream().map(entry -> entry.access().purpose()).collect(Collectors.toSet()))
                .hasSize(readers);
        assertThat(entries.stream().map(NotedAccess::at).distinct().count()).isLessThan(readers / 2);
    }

    @Test
    void every_protected_record_that_a_view_names_is_noted_with_it() {
        Set<String> closed = CLOSED.stream().map(EventId::toString).collect(Collectors.toSet());
        ViewCatalogue catalogue = new ViewCatalogue();
        for (var entry : catalogue.entries()) {
            if (entry.code().equals("A6") || entry.code().equals("L1")) {
                continue;
            }
            if (!isOpen(catalogue, entry.name())) {
                refused(CASE + "/views/" + entry.name());
                continue;
            }
            long before = log().head();
            JsonNode answer = node.json(CASE + "/views/" + entry.name(), READER);
            Set<String> named = Stream.concat(names(answer.path("rows")), names(answer.path("figures")))
                    .filter(closed::contains)
                    .collect(Collectors.toSet());
            Set<String> noted =
                    ids(after(before)).stream().map(EventId::toString).collect(Collectors.toSet());
            assertThat(noted).as(entry.name()).containsAll(named).isSubsetOf(closed);
        }
    }

    /** Whether the reader's role may ask for a view at all, by what the view says of itself. */
    private static boolean isOpen(ViewCatalogue catalogue, String view) {
        return catalogue
                .counted()
                .getOrDefault(view, Counted.NOTHING)
                .opens(Set.of(Role.SAFETY_OFFICER), ReportingEntitlement.NONE);
    }

    private static void refused(String path) {
        long before = log().head();
        HttpResponse<String> answer = node.get(path, READER);
        assertThat(answer.statusCode()).as(path).isEqualTo(403);
        assertThat(answer.body()).as(path).doesNotContain(MARKER, OF_SAFETY);
        assertThat(after(before)).as(path).isEmpty();
    }

    @Test
    void the_access_log_holds_nothing_of_what_the_records_say() throws SQLException {
        asked(CASE + "/timeline?query=" + MARKER, "looking");
        try (Connection connection = DATABASE.superuser().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8') from access_log.events"
                                + " union all select encode(note, 'escape') from access_log.commands")) {
            while (row.next()) {
                assertThat(row.getString(1)).doesNotContain(MARKER, OF_SAFETY, "River dialogue", "open finding");
            }
        }
    }

    @Test
    void what_is_changed_in_the_access_log_is_found() throws Exception {
        node.json(CASE + "/timeline", READER);
        NoteVerifier key = NoteVerifier.parse(
                node.get("/api/access-log/verifier-key", "mediator").body());
        SignedNote checkpoint = SignedNote.parse(
                node.get("/api/access-log/checkpoint", "auditor").body());
        assertThat(key.verifies(checkpoint)).isTrue();
        assertThat(checkpoint.text()).startsWith("balcony/access\n");
        assertThat(node.json("/api/access-log/proofs/inclusion?position=1", "administrator")
                        .path("hashes")
                        .isArray())
                .isTrue();
        assertThat(node.get("/api/access-log/events/1/leaf", "auditor").body()).contains("balcony.access.noted");
        for (String path : List.of("checkpoint", "tile/0/000", "events/1/leaf", "proofs/consistency?from=1")) {
            assertThat(node.get("/api/access-log/" + path, READER).statusCode()).isEqualTo(403);
        }
        assertThat(verified(key)).isInstanceOf(VerifyReport.Sound.class);
        DATABASE.asSuperuser("set session_replication_role = replica; update access_log.events set payload ="
                + " payload || ' ' where position = 1");
        assertThat(verified(key))
                .isInstanceOfSatisfying(
                        VerifyReport.Broken.class,
                        broken -> assertThat(broken.from()).isEqualTo(1));
        DATABASE.asSuperuser("set session_replication_role = replica; update access_log.events set payload ="
                + " substring(payload from 1 for length(payload) - 1) where position = 1");
        assertThat(verified(key)).isInstanceOf(VerifyReport.Sound.class);
    }

    private static VerifyReport verified(NoteVerifier key) {
        return new LogVerification(DATABASE.superuser(), List.of(key), AccessLog.SCHEMA).verify();
    }

    private static AccessLog log() {
        return node.bean(AccessLog.class);
    }

    private static HttpResponse<String> asked(String path, String purpose) {
        return node.send(HttpRequest.newBuilder(node.uri(path))
                .header("Authorization", "Bearer " + node.token(READER))
                .header(Purpose.HEADER, purpose));
    }

    /** What was shown since; attempts that were refused are noted at a time of their own. */
    private static List<NotedAccess> after(long position) {
        return log().before(log().head() + 1).stream()
                .filter(entry -> entry.position() > position)
                .filter(entry -> entry.access().refused() == null)
                .toList();
    }

    private static Set<EventId> ids(List<NotedAccess> entries) {
        return entries.stream()
                .flatMap(entry -> entry.access().records().stream())
                .flatMap(touched -> touched.ids().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(JsonNode tree) {
        return tree.findValues("eventIds").stream()
                .flatMap(ids -> StreamSupport.stream(ids.spliterator(), false))
                .map(JsonNode::asString);
    }
}
