package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.LocalId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FlagsOverHttpIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final String FLAGS =
            "/api/cases/" + Samples.caseRegistered().caseCode().value() + "/flags";
    private static Node node;

    @BeforeAll
    static void a_session_held_in_march_without_mandate_and_recorded_later() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.around("2024-01-01", Samples.conflictRegistered());
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-01-01", Samples.caseAccepted());
        told.ours(
                "2024-03-03",
                new SessionHeld(
                        new LocalId("s-1"),
                        HeldMode.RETROSPECTIVE,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null));
        new Log(node.bean(Ledger.class)).append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void flags_are_told_with_their_facts_and_the_records_they_rest_on() {
        JsonNode flags = node.json(FLAGS, "mediator");
        assertThat(flags.path("view").asString()).isEqualTo("flags");
        JsonNode first = flags.path("rows").path(0);
        assertThat(first.path("code").asString()).isEqualTo("mandate_lapsed");
        assertThat(first.path("severity").asString()).isEqualTo("serious");
        assertThat(first.path("subject").asString()).isEqualTo("session/s-1");
        assertThat(first.path("since").asString()).isEqualTo("2024-03-03");
        assertThat(first.path("explanation").asString()).contains("no mandate in force");
        assertThat(first.has("acknowledgedBy")).isFalse();
        assertThat(flags.path("rows"))
                .allSatisfy(row -> assertThat(row.path("eventIds").size()).isPositive());
        assertThat(node.json("/api/cases/" + Samples.CASE + "/views/L2", "mediator"))
                .isEqualTo(flags);
    }

    @Test
    void time_alone_raises_a_flag_and_another_day_of_asking_tells_so() {
        assertThat(codes("?asOfOccurred=2024-01-08")).doesNotContain("lead_vacant");
        assertThat(codes("?asOfOccurred=2024-01-09")).contains("lead_vacant", "funding_gap_now");
        assertThat(codes("?asOfRecorded=1999")).isEmpty();
    }

    @Test
    void who_may_not_see_the_case_sees_no_flags_of_it() {
        assertThat(node.get(FLAGS, "funder").statusCode()).isEqualTo(404);
        assertThat(node.get(FLAGS, "king").statusCode()).isEqualTo(403);
        assertThat(node.get("/api/cases/nobody/flags", "mediator").statusCode()).isEqualTo(404);
        assertThat(node.get(FLAGS + "?asOfRecorded=soon", "mediator").statusCode())
                .isEqualTo(400);
    }

    private static List<String> codes(String question) {
        return node.json(FLAGS + question, "mediator").path("rows").findValuesAsString("code");
    }
}
