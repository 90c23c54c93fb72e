package org.balcony.query.audit.integrityreport;

import static org.assertj.core.api.Assertions.assertThat;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntegrityOverHttpIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final String REPORT = "/api/cases/" + Samples.CASE + "/views/integrity-report";
    private static Node node;

    @BeforeAll
    static void a_node_and_the_river_dialogue() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        new Log(node.bean(Ledger.class)).append(SampleHistory.ofTheRiverDialogue());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void who_alters_a_stored_event_is_found_out_by_its_version() {
        JsonNode sound = node.json(REPORT, "auditor");
        assertThat(sound.path("rows").findValuesAsString("verified")).containsExactly("true", "true");
        JsonNode ours = row(sound);
        assertThat(ours.path("verifiedTo").asLong())
                .isEqualTo(ours.path("length").asLong());
        assertThat(ours.path("checkpoint").path("size").asLong()).isPositive();
        assertThat(ours.path("inCheckpoint").asBoolean()).isTrue();
        assertThat(alteredAmongAllCases()).isZero();

        DATABASE.asSuperuser("set session_replication_role = replica; update ledger.events set payload ="
                + " convert_to(convert_from(payload, 'UTF8') || ' ', 'UTF8') where stream = 'case/" + Samples.CASE
                + "' and version in (3, 5)");
        JsonNode altered = row(node.json(REPORT, "auditor"));
        assertThat(altered.path("verified").asBoolean()).isFalse();
        assertThat(altered.path("verifiedTo").asLong()).isEqualTo(2);
        assertThat(altered.path("firstBad").path("version").asLong()).isEqualTo(3);
        assertThat(altered.path("inCheckpoint").asBoolean()).isTrue();
        assertThat(alteredAmongAllCases()).isEqualTo(1);

        JsonNode mediators = row(node.json(REPORT, "mediator"));
        assertThat(mediators.path("verified").asBoolean()).isFalse();
        assertThat(mediators.propertyNames())
                .doesNotContain("length", "verifiedTo", "dense", "firstBad", "inCheckpoint", "checkpoint", "erasures");
    }

    private static int alteredAmongAllCases() {
        return node.json("/api/views/integrity-report", "auditor")
                .path("figures")
                .path("altered")
                .path("value")
                .asInt(-1);
    }

    private static JsonNode row(JsonNode report) {
        return report.path("rows")
                .valueStream()
                .filter(row -> row.path("stream").asString().startsWith("case/"))
                .findFirst()
                .orElseThrow();
    }
}
