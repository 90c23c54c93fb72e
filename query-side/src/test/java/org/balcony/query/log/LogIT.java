package org.balcony.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.events.value.Role.ADMINISTRATOR;
import static org.balcony.events.value.Role.AUDITOR;
import static org.balcony.events.value.Role.INTEGRATOR;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.balcony.events.value.Level;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.merkle.ProofCheck;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.query.stream.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Checks the log from outside, with nothing but what the endpoints answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogIT {

    private static final int SIZE = 300;
    private static final int CLOSED = 150;

    private QueryServer server;

    @BeforeAll
    void start() {
        server = QueryServer.start(Map.of());
        Level[] levels = new Level[SIZE];
        Arrays.fill(levels, COORDINATION);
        levels[CLOSED - 1] = RESTRICTED;
        server.records(levels);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void a_checkpoint_is_signed_by_the_key_that_everybody_is_told() {
        NoteVerifier key = NoteVerifier.parse(text(INTEGRATOR, "/api/log/verifier-key"));
        SignedNote checkpoint = SignedNote.parse(text(AUDITOR, "/api/log/checkpoint"));
        assertThat(key.verifies(checkpoint)).isTrue();
        String[] lines = checkpoint.text().split("\n");
        assertThat(lines[1]).isEqualTo(Integer.toString(SIZE));
        JsonNode proof = server.json(AUDITOR, "/api/log/proofs/inclusion?position=1");
        assertThat(proof.get("root").stringValue()).isEqualTo(lines[2]);
    }

    @Test
    void every_event_is_proved_to_be_in_the_log() {
        for (long position : new long[] {1, 2, 255, 256, 257, 299, 300}) {
            for (long size : new long[] {position, SIZE}) {
                JsonNode proof =
                        server.json(AUDITOR, "/api/log/proofs/inclusion?position=" + position + "&size=" + size);
                byte[] leaf = server.get(AUDITOR, "/api/log/events/" + position + "/leaf")
                        .body();
                byte[] leafHash = new TreeHash().leaf(leaf);
                assertThat(bytes(proof.get("leafHash"))).isEqualTo(leafHash);
                assertThat(new ProofCheck()
                                .inclusion(leafHash, position - 1, size, hashes(proof), bytes(proof.get("root"))))
                        .isTrue();
            }
        }
    }

    @Test
    void an_older_log_is_proved_to_be_a_beginning_of_the_newer_one() {
        for (long from : new long[] {1, 2, 128, 255, 256, 299, 300}) {
            JsonNode proof = server.json(AUDITOR, "/api/log/proofs/consistency?from=" + from + "&to=" + SIZE);
            assertThat(new ProofCheck()
                            .consistency(
                                    from,
                                    bytes(proof.get("fromRoot")),
                                    SIZE,
                                    bytes(proof.get("toRoot")),
                                    hashes(proof)))
                    .isTrue();
        }
    }

    @Test
    void tiles_hold_the_hashes_of_the_leaves_and_of_full_tiles_below() {
        byte[] full = server.get(AUDITOR, "/api/log/tile/0/000").body();
        assertThat(full).hasSize(256 * 32);
        assertThat(server.get(AUDITOR, "/api/log/tile/0/001.p/44").body()).hasSize(44 * 32);
        byte[] leaf = server.get(AUDITOR, "/api/log/events/7/leaf").body();
        assertThat(Arrays.copyOfRange(full, 6 * 32, 7 * 32)).isEqualTo(new TreeHash().leaf(leaf));
        assertThat(server.get(AUDITOR, "/api/log/tile/1/000.p/1").body()).isEqualTo(root(full));
        assertThat(server.get(AUDITOR, "/api/log/tile/0/000").headers().firstValue("Content-Type"))
                .contains("application/octet-stream");
    }

    @Test
    void of_a_leaf_whose_event_is_closed_to_a_reader_of_positions_there_is_the_hash_alone() {
        String leaf = "/api/log/events/%d/leaf";
        assertThat(server.get(AUDITOR, leaf.formatted(CLOSED)).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> refused = server.get(ADMINISTRATOR, leaf.formatted(CLOSED));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).doesNotContain("finding");
        assertThat(server.get(ADMINISTRATOR, leaf.formatted(CLOSED + 1)).statusCode())
                .isEqualTo(200);
        byte[] hash = bytes(server.json(ADMINISTRATOR, "/api/log/proofs/inclusion?position=" + CLOSED)
                .get("leafHash"));
        assertThat(hash)
                .isEqualTo(new TreeHash()
                        .leaf(server.get(AUDITOR, leaf.formatted(CLOSED)).body()));
    }

    @Test
    void only_readers_of_positions_may_look_at_the_log_itself() {
        for (String path : List.of(
                "checkpoint",
                "tile/0/000",
                "tile/0/nonsense",
                "events/1/leaf",
                "events/999/leaf",
                "proofs/inclusion?position=1",
                "proofs/consistency?from=1")) {
            assertThat(server.get(INTEGRATOR, "/api/log/" + path).statusCode()).isEqualTo(403);
            assertThat(server.get(ADMINISTRATOR, "/api/log/" + path).statusCode())
                    .isNotEqualTo(403);
        }
    }

    @Test
    void what_is_malformed_is_told_from_what_is_not_there() {
        for (String path : List.of(
                "tile/0/0",
                "tile/64/000",
                "tile/0/000.p/256",
                "tile/entries/000",
                "events/0/leaf",
                "events/-1/leaf",
                "events/x/leaf",
                "proofs/inclusion",
                "proofs/inclusion?position=0",
                "proofs/inclusion?position=301",
                "proofs/inclusion?position=5&size=4",
                "proofs/inclusion?position=5&size=301",
                "proofs/consistency?from=0",
                "proofs/consistency?from=5&to=4",
                "proofs/consistency?from=5&to=301",
                "proofs/consistency?from=99999999999999999999")) {
            HttpResponse<byte[]> answer = server.get(AUDITOR, "/api/log/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        for (String path : List.of("tile/0/001", "tile/0/001.p/45", "tile/1/000", "tile/9/000", "events/301/leaf")) {
            assertThat(server.get(AUDITOR, "/api/log/" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private static byte[] root(byte[] hashes) {
        TreeHash tree = new TreeHash();
        byte[] level = hashes;
        while (level.length > 32) {
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            for (int i = 0; i < level.length; i += 64) {
                next.writeBytes(
                        tree.node(Arrays.copyOfRange(level, i, i + 32), Arrays.copyOfRange(level, i + 32, i + 64)));
            }
            level = next.toByteArray();
        }
        return level;
    }

    private String text(org.balcony.events.value.Role role, String path) {
        HttpResponse<byte[]> answer = server.get(role, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.stringValue());
    }

    private static List<byte[]> hashes(JsonNode proof) {
        List<byte[]> hashes = new ArrayList<>();
        proof.get("hashes").forEach(one -> hashes.add(bytes(one)));
        return hashes;
    }
}
