package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
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
import tools.jackson.databind.JsonNode;

class ReadingByLabelIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final StreamId OPEN =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cb"));
    private static Node node;
    private static long head;

    @BeforeAll
    static void a_case_that_partners_may_know_of_with_an_entry_that_they_may_not() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.opens(Told.ORGANISATION, Role.FUNDER, Level.COORDINATION);
        told.labelled(Label.of(Level.COORDINATION));
        told.record(OPEN, "2024", registered());
        EventId accepted = told.record(OPEN, "2024", Samples.caseAccepted());
        told.labelled(Label.of(Level.TEAM));
        told.record(OPEN, "2025", new RecordRetracted(accepted, RetractionReason.NEVER_HAPPENED));
        head = new Log(node.bean(Ledger.class)).append(told.events()).position();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void a_funder_s_line_is_computed_from_what_the_funder_may_see() {
        JsonNode funder = node.json("/api/cases?minPosition=" + head, "funder").path("rows");
        JsonNode mediator = node.json("/api/cases", "mediator").path("rows");
        assertThat(funder.path(0).path("status").asString()).isEqualTo("active");
        assertThat(mediator.path(0).path("status").asString()).isEqualTo("proposed");
        assertThat(funder.path(0).path("counts").path("entries").asInt()).isEqualTo(2);
        assertThat(funder.path(0).path("counts").path("retracted").asInt()).isZero();
    }

    @Test
    void no_view_tells_a_funder_of_the_withheld_entry() {
        for (String path : new String[] {
            "/api/cases/OPEN-1/timeline?order=recorded",
            "/api/cases/OPEN-1/audit-trail",
            "/api/cases/OPEN-1/views/A3",
            "/api/cases/OPEN-1/history",
            "/api/audit-trail?minPosition=" + head
        }) {
            String body = node.get(path, "funder").body();
            assertThat(body).doesNotContain("never_happened", "record.retracted", "osition\"", "streamVersion");
            assertThat(body).doesNotContain("\"retracted\":1");
        }
        JsonNode trail = node.json("/api/audit-trail?minPosition=" + head, "funder");
        assertThat(trail.path("rows")).isEmpty();
        assertThat(trail.path("footer").path("toldInside").asString()).isNotEmpty();
        assertThat(node.json("/api/cases/OPEN-1/audit-trail", "funder").path("rows"))
                .isEmpty();
    }

    @Test
    void titles_are_found_without_regard_to_case_in_any_script() {
        String greek = URLEncoder.encode("διάλογ", StandardCharsets.UTF_8);
        assertThat(node.json("/api/cases?query=" + greek + "&minPosition=" + head, "mediator")
                        .path("rows"))
                .hasSize(1);
        assertThat(node.json("/api/cases?query=" + greek, "funder").path("rows"))
                .hasSize(1);
    }

    private static CaseRegistered registered() {
        return new CaseRegistered(
                new Code("OPEN-1"),
                Samples.CONFLICT,
                "ΔΙΆΛΟΓΟΣ",
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.TEAM));
    }
}
