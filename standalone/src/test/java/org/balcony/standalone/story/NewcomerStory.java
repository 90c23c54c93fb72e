package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** One case from registration to agreement, as somebody meets it who has just cloned the house. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewcomerStory {

    private static final String CASE = "/api/cases/NEW-01";

    private final RunningSystem system;
    private final Visitor team;
    private final Visitor auditor;
    private Instant beforeTheAgreement = Instant.EPOCH;
    private Answer agreement;
    private long head;

    NewcomerStory(RunningSystem system) {
        this.system = system;
        this.team = system.team();
        this.auditor = system.as("auditor");
        this.agreement = system.stranger().get("/");
    }

    @BeforeAll
    void a_case_is_kept_from_registration_to_agreement() throws InterruptedException {
        begin(
                "actors",
                Map.of(
                        "actorCode",
                        "NEW-NORTH",
                        "name",
                        "Council of the north",
                        "kind",
                        "community",
                        "sectors",
                        List.of("traditional"),
                        "allies",
                        List.of(),
                        "isOrganisation",
                        true));
        begin(
                "actors",
                Map.of(
                        "actorCode",
                        "NEW-CENTRE",
                        "name",
                        "Dialogue centre",
                        "kind",
                        "non-governmental organisation",
                        "sectors",
                        List.of("civil_society"),
                        "allies",
                        List.of(),
                        "isOrganisation",
                        true));
        begin(
                "conflicts",
                Map.of("codeName", "NEW-VALLEY", "scope", "Water", "region", "nowhere", "externalIds", List.of()));
        begin(
                "cases",
                Map.of(
                        "caseCode",
                        "NEW-01",
                        "conflictId",
                        "NEW-VALLEY",
                        "workingTitle",
                        "Water talks",
                        "leadOrganisation",
                        "NEW-CENTRE",
                        "origin",
                        "party_request",
                        "defaultLabel",
                        Map.of("level", "organisation", "compartments", List.of())));
        send("accept-case", "2001-03-02", Map.of("basis", "Both councils asked", "decidedBy", "lead-mediator"));
        send(
                "open-stage-iteration",
                "2001-03-05",
                Map.of("stageIterationId", "conduct-1", "stage", "conduct", "trigger", "first"));
        Thread.sleep(5);
        beforeTheAgreement = Instant.now();
        Thread.sleep(5);
        agreement = send(
                "record-agreement",
                "2001-10",
                Map.of(
                        "agreementId",
                        "well",
                        "name",
                        "Agreement on the well (بئر) 井",
                        "dateSigned",
                        "2001-10",
                        "status",
                        "signed",
                        "stage",
                        "other",
                        "level",
                        "local",
                        "nature",
                        "other",
                        "parties",
                        List.of("NEW-NORTH", "Council of the south"),
                        "thirdParties",
                        List.of(),
                        "externalIds",
                        List.of()));
        head = agreement.json().path("position").asLong();
    }

    @Test
    void a_command_is_answered_with_its_place_in_the_log() {
        JsonNode receipt = agreement.json();
        assertThat(receipt.path("stream").asString()).startsWith("case/");
        assertThat(receipt.path("events")).singleElement().satisfies(event -> {
            assertThat(event.path("type").asString()).endsWith("agreement-recorded");
            assertThat(event.path("position").asLong()).isEqualTo(head);
        });
        assertThat(agreement.header("ETag"))
                .isEqualTo("\"" + receipt.path("streamVersion").asLong() + "\"");
        assertThat(receipt.path("flags").toString()).contains("late_recording");
    }

    @Test
    void the_timeline_shows_it_by_the_time_it_happened() {
        List<JsonNode> rows =
                auditor.get(CASE + "/timeline?minPosition=" + head).expect(200).rows();
        assertThat(rows.getLast().path("occurredAt").asString()).isEqualTo("2001-10");
        assertThat(rows.getLast().path("imprecise").asBoolean()).isTrue();
        assertThat(rows.toString()).contains("Agreement on the well (بئر) 井");
    }

    @Test
    void the_audit_trail_says_who_did_what_in_which_role() {
        List<JsonNode> rows = auditor.get(CASE + "/audit-trail?minPosition=" + head)
                .expect(200)
                .rows();
        assertThat(rows).hasSize(4).allSatisfy(row -> {
            assertThat(row.path("who").asString()).isEqualTo("lead-mediator");
            assertThat(row.path("position").asLong()).isPositive();
        });
    }

    @Test
    void as_recorded_before_the_agreement_nobody_knew_of_it() {
        String then = auditor.get(CASE + "/timeline?asOfRecorded=" + beforeTheAgreement)
                .expect(200)
                .text();
        assertThat(then).doesNotContain("Agreement on the well").contains("stage");
        String happened =
                auditor.get(CASE + "/timeline?asOfOccurred=2001-06").expect(200).text();
        assertThat(happened).doesNotContain("Agreement on the well").contains("stage");
    }

    @Test
    void a_subscriber_gets_every_event_once_and_in_order() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        boolean caughtUp = false;
        while (!caughtUp) {
            JsonNode page = team.get("/api/events?case=NEW-01&limit=2" + (cursor == null ? "" : "&after=" + cursor))
                    .expect(200)
                    .json();
            page.path("events").forEach(event -> ids.add(event.path("id").asString()));
            cursor = page.path("cursor").asString();
            caughtUp = page.path("caughtUp").asBoolean();
        }
        List<String> history = auditor.get(CASE + "/history").expect(200).lines().stream()
                .map(event -> event.path("id").asString())
                .toList();
        assertThat(ids).isEqualTo(history).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void the_same_command_id_is_answered_with_the_first_receipt_and_another_body_is_refused() {
        String path = "/api/conflicts/NEW-VALLEY/commands/record-context-event";
        String body = """
                {"occurredAt":"2001-04-01","data":{"kind":"other","place":"the valley","relevance":"tea","externalIds":[]}}""";
        Answer first = team.post(path, body, "Idempotency-Key", "new-tea-1").expect(201);
        Answer again = team.post(path, body, "Idempotency-Key", "new-tea-1").expect(200);
        assertThat(again.json().path("position")).isEqualTo(first.json().path("position"));
        Answer other = team.post(path, body.replace("tea", "coffee"), "Idempotency-Key", "new-tea-1");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void a_proof_of_inclusion_is_checked_with_code_that_is_not_ours() throws Exception {
        String[] checkpoint =
                auditor.get("/api/log/checkpoint").expect(200).text().split("\n");
        long size = Long.parseLong(checkpoint[1]);
        JsonNode proof = auditor.get("/api/log/proofs/inclusion?position=" + head + "&size=" + size)
                .expect(200)
                .json();
        byte[] leaf = auditor.get("/api/log/events/" + head + "/leaf")
                .expect(200)
                .text()
                .getBytes("UTF-8");
        byte[] root = Base64.getDecoder().decode(checkpoint[2]);
        List<byte[]> path = new ArrayList<>();
        proof.path("hashes").forEach(hash -> path.add(Base64.getDecoder().decode(hash.asString())));
        assertThat(rootOf(leaf, head - 1, size, path)).isEqualTo(root);
        assertThat(rootOf((new String(leaf, "UTF-8") + " ").getBytes("UTF-8"), head - 1, size, path))
                .isNotEqualTo(root);
    }

    @Test
    void strangers_and_wrong_roles_are_turned_away() {
        system.stranger().get(CASE + "/timeline").expect(401);
        system.stranger().post("/api/cases", "{}").expect(401);
        Answer refused =
                system.as("integrator").post(CASE + "/commands/suspend-case", "{\"data\":{\"reason\":\"security\"}}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        system.as("mediator").get("/api/log/checkpoint").expect(403);
    }

    /** RFC 6962, section 2.1.1, the recursive way: the last sibling is that of the root's children. */
    private static byte[] rootOf(byte[] leaf, long index, long size, List<byte[]> path) throws Exception {
        if (size == 1) {
            return hash(0, leaf, new byte[0]);
        }
        long left = Long.highestOneBit(size - 1);
        byte[] sibling = path.getLast();
        List<byte[]> below = path.subList(0, path.size() - 1);
        return index < left
                ? hash(1, rootOf(leaf, index, left, below), sibling)
                : hash(1, sibling, rootOf(leaf, index - left, size - left, below));
    }

    private static byte[] hash(int prefix, byte[] first, byte[] second) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) prefix);
        digest.update(first);
        return digest.digest(second);
    }

    private void begin(String kind, Map<String, ?> data) {
        team.post("/api/" + kind, Map.of("data", data, "occurredAt", "2001-03-01"))
                .expect(201);
    }

    private Answer send(String command, String when, Map<String, ?> data) {
        return team.post(CASE + "/commands/" + command, Map.of("data", data, "occurredAt", when))
                .expect(201);
    }
}
