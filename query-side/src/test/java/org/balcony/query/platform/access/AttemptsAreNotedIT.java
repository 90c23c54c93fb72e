package org.balcony.query.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.accesslog.NotedAccess;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who asks for what is not theirs is found in the access log (domain text, S-07). */
class AttemptsAreNotedIT {

    private static final StreamId STREAM = StreamId.of(Samples.CASE);
    private static final String CASE = "/api/cases/" + Samples.CASE;
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();

    private static Node node;

    @BeforeAll
    static void a_case() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told().labelled(Label.of(Level.ORGANISATION));
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024", Samples.caseRegistered());
        new Log(node.bean(Ledger.class)).append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void whoever_is_told_that_a_case_is_not_there_or_not_theirs_has_tried() {
        long before = log().head();
        assertThat(node.get(CASE + "/timeline?query=somebody", "integrator").statusCode())
                .isEqualTo(404);
        assertThat(node.get(CASE + "/views/access-log", "evaluator").statusCode())
                .isEqualTo(403);
        await().untilAsserted(() -> assertThat(after(before)).hasSize(2));
        assertThat(after(before)).allSatisfy(entry -> {
            assertThat(entry.access().refused()).isEqualTo(STREAM);
            assertThat(entry.access().records()).isEmpty();
        });
        assertThat(after(before))
                .extracting(
                        entry -> entry.access().roles() + " " + entry.access().asked())
                .containsExactlyInAnyOrder(
                        "[INTEGRATOR] " + CASE + "/timeline", "[EVALUATOR] " + CASE + "/views/access-log");
        JsonNode shown = node.json(CASE + "/views/access-log", "auditor").path("rows");
        assertThat(shown.valueStream().filter(row -> row.path("refused").asBoolean()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(row -> row.path("record").asString().equals(STREAM.toString()))
                .allMatch(row -> row.path("records").asInt() == 0);
    }

    @Test
    void what_is_not_there_and_what_was_only_misspelt_is_no_attempt() {
        long before = log().head();
        for (String path :
                List.of("/api/cases/NO-SUCH-CASE/timeline", "/api/persons/HERON-3/identity", "/api/nowhere")) {
            assertThat(node.get(path, "integrator").statusCode()).as(path).isGreaterThanOrEqualTo(400);
        }
        assertThat(node.get(CASE + "/views/no-such-view", "lead-mediator").statusCode())
                .isEqualTo(404);
        assertThat(node.get(CASE, "integrator").statusCode()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(after(before))
                .anyMatch(entry -> entry.access().asked().equals(CASE)));
        assertThat(after(before))
                .filteredOn(entry -> !entry.access().asked().startsWith(CASE + "/timeline")
                        && !entry.access().asked().startsWith(CASE + "/views/access-log"))
                .hasSize(1);
    }

    private static AccessLog log() {
        return node.bean(AccessLog.class);
    }

    private static List<NotedAccess> after(long position) {
        return log().before(log().head() + 1).stream()
                .filter(entry -> entry.position() > position)
                .toList();
    }
}
