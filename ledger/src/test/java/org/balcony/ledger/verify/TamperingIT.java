package org.balcony.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.merkle.Frontier;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.verify.VerifyReport.Broken;
import org.balcony.ledger.verify.VerifyReport.Sound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A superuser, whom no grant and no trigger stops, changes the log in every way we could think of. */
class TamperingIT {

    static final int EVENTS = 700;

    @TempDir
    static Path directory = Path.of("");

    static PostgresForTests untouched;
    static NoteSigner signer;
    static String early = "";

    PostgresForTests postgres;
    PostgresLedger ledger;
    PostgresLogProofs proofs;
    LogVerification verification;

    @BeforeAll
    static void a_log_of_seven_streams() throws Exception {
        untouched = PostgresForTests.fresh();
        signer = new NoteSigner("log.example", SigningKeyFile.readOrCreate(directory.resolve("key.pem")));
        var proofs = new PostgresLogProofs(untouched.running(), signer);
        try (var ledger = PostgresLedger.open(untouched.running(), untouched.running(), LedgerSettings.standard())) {
            for (int i = 0; i < EVENTS; i++) {
                if (i == 300) {
                    early = proofs.checkpoint();
                }
                ledger.append(Appends.to("case/" + i % 7));
            }
        }
        proofs.checkpoint();
        untouched.asSuperuser("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    @AfterAll
    static void drop() {
        untouched.close();
    }

    @BeforeEach
    void a_copy_of_it() {
        postgres = PostgresForTests.copyOf(untouched);
        ledger = PostgresLedger.open(postgres.running(), postgres.running(), LedgerSettings.standard());
        proofs = new PostgresLogProofs(postgres.running(), signer);
        verification = new LogVerification(postgres.superuser(), List.of(signer.verifier()));
    }

    @AfterEach
    void close() {
        ledger.close();
        postgres.close();
    }

    private void tamper(String sql) {
        postgres.asSuperuser("set session_replication_role = replica; " + sql);
    }

    private static void assertBroken(VerifyReport report, long from, long to) {
        assertThat(report).asInstanceOf(type(Broken.class)).satisfies(broken -> {
            assertThat(broken.from()).as(broken.what()).isEqualTo(from);
            assertThat(broken.to()).as(broken.what()).isEqualTo(to);
        });
    }

    @Test
    void an_untouched_log_is_sound() {
        assertThat(verification.verify(List.of(early), ExportedTiles.none()))
                .asInstanceOf(type(Sound.class))
                .satisfies(sound -> {
                    assertThat(sound.events()).isEqualTo(EVENTS);
                    assertThat(sound.root()).isEqualTo(proofs.root(EVENTS));
                    assertThat(sound.checkpoints()).isEqualTo(2);
                });
    }

    @Test
    void a_command_that_changed_nothing_leaves_the_log_sound_wherever_it_came() {
        ledger.append(Appends.to("case/1", null, 0));
        ledger.append(Appends.to("case/1"));
        ledger.append(Appends.to("case/1", null, 0));
        ledger.append(Appends.to("case/2", null, 0));
        ledger.append(Appends.to("case/2"));
        ledger.append(Appends.to("case/2", null, 0));
        assertThat(verification.verify())
                .asInstanceOf(type(Sound.class))
                .satisfies(sound -> assertThat(sound.events()).isEqualTo(EVENTS + 2));
    }

    @Test
    void an_empty_log_is_sound() {
        try (var empty = PostgresForTests.fresh()) {
            assertThat(new LogVerification(empty.running(), List.of()).verify()).isInstanceOf(Sound.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1   | update ledger.events set payload = 'x' where position = 1",
                "257 | update ledger.events set payload = 'x' where position = 257",
                "257 | update ledger.events set metadata = 'x' where position in (257, 400)",
                "411 | update ledger.events set type = 'other' where position = 411",
                "411 | update ledger.events set schema_version = 2 where position = 411",
                "411 | update ledger.events set event_id = gen_random_uuid() where position = 411",
                "700 | update ledger.events set recorded_at = recorded_at + interval '1 microsecond' where position = 700",
                "700 | update ledger.events set payload = 'x', leaf_hash = payload where position = 700",
                "333 | delete from ledger.events where position = 333",
                "1   | delete from ledger.events where position = 1",
                "408 | update ledger.events set stream = 'case/6', version = 1000 where position = 408",
                "650 | update ledger.commands set stream = 'case/9' where last_position = 650",
                "650 | update ledger.commands set stream_version = 4000 where last_position = 650",
                "650 | update ledger.commands set recorded_at = now() + interval '1 hour' where last_position = 650",
            })
    void a_changed_event_or_receipt_is_found_at_its_position(long position, String sql) {
        tamper(sql);
        if (sql.contains("leaf_hash = payload")) {
            assertThat(verification.verify())
                    .asInstanceOf(type(Broken.class))
                    .satisfies(broken -> assertThat(broken.to()).isEqualTo(position));
        } else {
            assertBroken(verification.verify(), position, position);
        }
    }

    @Test
    void a_receipt_that_was_deleted_is_found() {
        tamper("delete from ledger.commands where last_position = 650");
        assertBroken(verification.verify(), 650, 651);
    }

    @Test
    void two_events_that_changed_places_are_found() {
        tamper("""
                update ledger.events set position = 100000 where position = 420;
                update ledger.events set position = 420 where position = 430;
                update ledger.events set position = 430 where position = 100000;
                """);
        assertThat(verification.verify()).asInstanceOf(type(Broken.class)).satisfies(broken -> {
            assertThat(broken.from()).isBetween(420L - 14, 420L);
            assertThat(broken.to()).isEqualTo(420);
        });
    }

    @Test
    void two_payloads_that_changed_places_are_found() {
        tamper("""
                update ledger.events set payload = 'first' where position = 420;
                update ledger.events a set payload = b.payload, metadata = b.metadata
                from ledger.events b where a.position = 421 and b.position = 430;
                """);
        assertBroken(verification.verify(), 420, 420);
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_the_head() {
        tamper("delete from ledger.events where position > 690");
        assertBroken(verification.verify(), 691, 700);
    }

    @Test
    void a_tail_that_was_cut_off_together_with_the_head_is_found_by_a_checkpoint() {
        rewriteFrom(691, List.of());
        tamper("delete from ledger.checkpoints where size > 690");
        String kept = proofsOfBefore;
        assertThat(verification.verify()).isInstanceOf(Sound.class);
        assertBroken(verification.verify(List.of(kept), ExportedTiles.none()), 691, 700);
    }

    @Test
    void a_hash_that_was_changed_with_its_event_is_found_between_the_two_that_no_longer_fit() {
        StoredEvent event = ledger.readAll(499, 1).getFirst();
        byte[] previous = ledger.readAll(492, 1).getFirst().leafHash();
        byte[] fresh = leafHash(event, "forged".getBytes(), previous);
        tamper("update ledger.events set payload = 'forged', leaf_hash = '\\x"
                + java.util.HexFormat.of().formatHex(fresh) + "' where position = 500");
        assertBroken(verification.verify(), 500, 507);
    }

    @Test
    void everything_rewritten_with_fresh_hashes_is_found_between_two_checkpoints() throws Exception {
        Path tiles = directory.resolve("tiles-" + java.util.UUID.randomUUID());
        ExportedTiles.export(proofs, EVENTS, tiles);
        String late = proofs.checkpoint();
        rewriteFrom(500, ledger.readAll(499, EVENTS));
        assertBroken(verification.verify(), 301, 700);
        tamper("truncate ledger.checkpoints");
        assertThat(verification.verify()).isInstanceOf(Sound.class);
        assertBroken(verification.verify(List.of(early, late), ExportedTiles.none()), 301, 700);
        assertBroken(verification.verify(List.of(early, late), ExportedTiles.in(tiles)), 500, 500);
    }

    @Test
    void a_changed_node_of_the_stored_tree_is_found() {
        tamper("update ledger.tree set hash = '\\x00' where level = 1 and index = 1");
        assertBroken(verification.verify(), 301, 512);
    }

    @Test
    void a_changed_head_is_found() {
        tamper("update ledger.head set frontier = '\\x00'");
        assertBroken(verification.verify(), EVENTS, EVENTS);
    }

    @Test
    void a_forged_checkpoint_is_found() {
        tamper("update ledger.checkpoints set note = replace(note, '700', '701')");
        assertThat(verification.verify())
                .asInstanceOf(type(Broken.class))
                .satisfies(broken -> assertThat(broken.what()).contains("not signed by a known key"));
    }

    private String proofsOfBefore = "";

    /** Does what somebody would do who knows how the log works: gives everything from a position on fresh hashes. */
    private void rewriteFrom(long position, List<StoredEvent> events) {
        proofsOfBefore = proofs.checkpoint();
        TreeHash hash = new TreeHash();
        Frontier frontier = Frontier.empty();
        StringBuilder sql = new StringBuilder();
        var streams = new java.util.HashMap<String, byte[]>();
        for (StoredEvent event : ledger.readAll(0, (int) position - 1)) {
            frontier.add(event.leafHash(), hash, (height, index, root) -> {});
            streams.put(event.stream(), event.leafHash());
        }
        for (StoredEvent event : events) {
            byte[] payload = event.position() == position ? "forged".getBytes() : event.payload();
            byte[] fresh = leafHash(event, payload, streams.get(event.stream()));
            streams.put(event.stream(), fresh);
            sql.append("update ledger.events set payload = '\\x" + hex(payload) + "', leaf_hash = '\\x" + hex(fresh)
                    + "' where position = " + event.position() + ";");
            frontier.add(fresh, hash, (height, index, root) -> {
                if (height == 8) {
                    sql.append("update ledger.tree set hash = '\\x" + hex(root) + "' where index = " + index + ";");
                }
            });
        }
        sql.append("delete from ledger.events where position > " + frontier.size() + ";");
        sql.append("delete from ledger.commands where last_position > " + frontier.size() + ";");
        sql.append(
                "update ledger.head set size = " + frontier.size() + ", frontier = '\\x" + hex(frontier.bytes()) + "'");
        tamper(sql.toString());
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static byte[] leafHash(StoredEvent event, byte[] payload, byte[] previous) {
        TreeHash hash = new TreeHash();
        return hash.leaf(new EventLeaf(
                        event.position(),
                        event.stream(),
                        event.version(),
                        event.eventId(),
                        event.type(),
                        event.schemaVersion(),
                        event.recordedAt(),
                        hash.plain(payload),
                        hash.plain(event.metadata()),
                        previous)
                .bytes());
    }
}
