package org.balcony.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Integrity.Finding;
import org.balcony.query.kernel.Integrity.Gap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log of three streams, every third event of which belongs to ours; its versions 1 to 200 lie at positions 1, 4, 7 … */
class StreamIntegrityIT {

    private static final int EVENTS = 600;
    private static final List<StreamId> STREAMS = List.of(stream(1), stream(2), stream(3));
    private static final StreamId OURS = STREAMS.getFirst();

    @TempDir
    static Path directory = Path.of("");

    private static PostgresForTests untouched;
    private static NoteSigner signer;

    private PostgresForTests postgres;
    private PostgresLedger ledger;
    private StreamIntegrity integrity;

    @BeforeAll
    static void a_log_of_three_streams() throws Exception {
        untouched = PostgresForTests.fresh();
        signer = new NoteSigner("log.example", SigningKeyFile.readOrCreate(directory.resolve("key.pem")));
        try (var ledger = PostgresLedger.open(untouched.running(), untouched.running(), LedgerSettings.standard())) {
            for (int i = 0; i < EVENTS; i++) {
                ledger.append(Appends.to(STREAMS.get(i % 3).toString()));
            }
        }
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
        integrity = new StreamIntegrity(ledger, new PostgresLogProofs(postgres.running(), signer));
    }

    @AfterEach
    void close() {
        ledger.close();
        postgres.close();
    }

    @Test
    void an_untouched_stream_is_sound_up_to_any_position() {
        assertThat(found().sound()).isTrue();
        assertThat(found().length()).isEqualTo(200);
        assertThat(found().verifiedTo()).isEqualTo(200);
        assertThat(found().checkpoint().size()).isEqualTo(EVENTS);
        Finding earlier = integrity.of(OURS, 300).orElseThrow();
        assertThat(earlier.sound()).isTrue();
        assertThat(earlier.length()).isEqualTo(100);
        assertThat(earlier.checkpoint().size()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1   | payload = 'x' where position = 1",
                "3   | payload = 'x' where position = 7",
                "3   | metadata = 'x' where position in (7, 400)",
                "100 | type = 'other' where position = 298",
                "200 | recorded_at = recorded_at + interval '1 microsecond' where position = 598",
                "86  | event_id = gen_random_uuid() where position = 256",
            })
    void the_first_version_that_was_altered_is_named(long version, String change) {
        tamper("update ledger.events set " + change);
        assertThat(found().sound()).isFalse();
        assertThat(found().verifiedTo()).isEqualTo(version - 1);
        assertThat(Objects.requireNonNull(found().firstBad()).version()).isEqualTo(version);
        assertThat(Objects.requireNonNull(found().firstBad()).eventId()).isNotNull();
        assertThat(integrity.of(STREAMS.get(1), EVENTS).orElseThrow().sound()).isTrue();
    }

    @Test
    void versions_that_are_not_there_are_gaps() {
        tamper("delete from ledger.events where position in (7, 10)");
        assertThat(found().gaps()).containsExactly(new Gap(3, 4));
        assertThat(Objects.requireNonNull(found().firstBad()).version()).isEqualTo(3);
        assertThat(found().verifiedTo()).isEqualTo(2);
    }

    @Test
    void an_event_with_a_hash_to_match_breaks_the_chain_at_the_next_and_the_tree() {
        forge(298);
        assertThat(Objects.requireNonNull(found().firstBad()).version()).isEqualTo(101);
        assertThat(found().inCheckpoint()).isFalse();
    }

    @Test
    void a_last_event_with_a_hash_to_match_is_not_in_the_checkpoint() {
        forge(598);
        assertThat(found().firstBad()).isNull();
        assertThat(found().inCheckpoint()).isFalse();
        assertThat(found().sound()).isFalse();
    }

    @Test
    void erasures_are_told_by_the_day_they_were_recorded() {
        PersonId person = new PersonId(new UUID(0x0192c3a000007000L, 0x8000_0000_0000_00f1L));
        assertThat(integrity.erasures(Set.of(person), AsOf.live(LocalDate.MAX))).isEmpty();
        ledger.append(Appends.to(StreamId.of(person).toString()));
        tamper("update ledger.events set type = '"
                + EventCatalogue.standard().entry(PersonalDataErased.class).type() + "' where position = 601");
        LocalDate day = LocalDate.ofInstant(ledger.readAll(600, 1).getFirst().recordedAt(), java.time.ZoneOffset.UTC);
        assertThat(integrity.erasures(Set.of(person), AsOf.live(LocalDate.MAX))).containsExactly(day);
    }

    private Finding found() {
        return integrity.of(OURS, EVENTS).orElseThrow();
    }

    /** Gives an event another payload and the leaf hash that goes with it. */
    private void forge(long position) {
        StoredEvent event = ledger.readAll(position - 1, 1).getFirst();
        byte[] previous = ledger.readAll(position - 4, 1).getFirst().leafHash();
        TreeHash hash = new TreeHash();
        byte[] forged = hash.leaf(new EventLeaf(
                        event.position(),
                        event.stream(),
                        event.version(),
                        event.eventId(),
                        event.type(),
                        event.schemaVersion(),
                        event.recordedAt(),
                        hash.plain("forged".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        hash.plain(event.metadata()),
                        previous)
                .bytes());
        tamper("update ledger.events set payload = 'forged', leaf_hash = '\\x"
                + HexFormat.of().formatHex(forged) + "' where position = " + position);
    }

    private void tamper(String sql) {
        postgres.asSuperuser("set session_replication_role = replica; " + sql);
    }

    private static StreamId stream(int number) {
        return new StreamId(StreamKind.CASE, new UUID(0x0192c3a000007000L, 0x8000_0000_0000_0000L + number));
    }
}
