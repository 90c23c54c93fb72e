package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.checkpoint.Checkpoint;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.merkle.ProofCheck;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofsIT {

    static final long EVENTS = 66_100;

    static PostgresForTests postgres;
    static PostgresLedger ledger;
    static PostgresLogProofs proofs;
    static byte[][] leafHashes = new byte[(int) EVENTS][];

    final TreeHash hash = new TreeHash();
    final ProofCheck check = new ProofCheck();

    /** More than 256 × 256 events, so that there are hashes at three levels of tiles. */
    @BeforeAll
    static void a_log(@TempDir Path directory) throws Exception {
        postgres = PostgresForTests.fresh();
        ledger = PostgresLedger.open(postgres.running(), postgres.pool(4), LedgerSettings.standard());
        for (long left = EVENTS; left > 0; left -= 1_000) {
            ledger.append(Appends.to("case/" + left % 7, null, (int) Math.min(left, 1_000)));
        }
        for (StoredEvent event : ledger.readAll(0, (int) EVENTS)) {
            leafHashes[(int) event.position() - 1] = event.leafHash();
        }
        var key = SigningKeyFile.readOrCreate(directory.resolve("key.pem"));
        proofs = new PostgresLogProofs(postgres.pool(4), new NoteSigner("log.example", key));
    }

    @AfterAll
    static void close() {
        ledger.close();
        postgres.close();
    }

    @Test
    void a_leaf_hash_is_the_hash_of_the_leaf() {
        for (long position : List.of(1L, 2L, 256L, 257L, 40_000L, EVENTS)) {
            assertThat(hash.leaf(proofs.leaf(position))).isEqualTo(leafHashes[(int) position - 1]);
        }
        assertThatThrownBy(() -> proofs.leaf(EVENTS + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_event_is_proved_in_every_tree() {
        Random random = new Random(1);
        List<Long> sizes = new ArrayList<>(List.of(1L, 2L, 255L, 256L, 257L, 65_535L, 65_536L, 65_537L, EVENTS));
        IntStream.range(0, 30).forEach(i -> sizes.add(1 + random.nextLong(EVENTS)));
        for (long size : sizes) {
            byte[] root = proofs.root(size);
            assertThat(root).isEqualTo(mth(0, (int) size));
            for (long position : List.of(1L, size, 1 + random.nextLong(size))) {
                List<byte[]> path = proofs.inclusionProof(position, size);
                byte[] leaf = hash.leaf(proofs.leaf(position));
                assertThat(check.inclusion(leaf, position - 1, size, path, root))
                        .isTrue();
            }
            long from = random.nextLong(size + 1);
            assertThat(check.consistency(from, proofs.root(from), size, root, proofs.consistencyProof(from, size)))
                    .isTrue();
        }
    }

    @Test
    void a_checkpoint_is_signed_and_issued_once_for_a_size() {
        String note = proofs.checkpoint();
        assertThat(NoteVerifier.parse(proofs.verifierKey()).verifies(SignedNote.parse(note)))
                .isTrue();
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
        assertThat(checkpoint.origin()).isEqualTo("log.example");
        assertThat(checkpoint.size()).isEqualTo(EVENTS);
        assertThat(checkpoint.root()).isEqualTo(proofs.root(EVENTS));
        assertThat(proofs.checkpoint()).isEqualTo(note);
    }

    @Test
    void tiles_hold_the_hashes_of_the_tree() {
        assertThat(proofs.tile(0, 0, 256)).isEqualTo(joined(0, 256, 1));
        assertThat(proofs.tile(0, 258, 52)).isEqualTo(joined(258 * 256, 52, 1));
        assertThat(proofs.tile(0, 0, 3)).isEqualTo(joined(0, 3, 1));
        assertThat(proofs.tile(1, 0, 256)).isEqualTo(joined(0, 256, 256));
        assertThat(proofs.tile(1, 1, 2)).isEqualTo(joined(256, 2, 256));
        assertThat(proofs.tile(2, 0, 1)).isEqualTo(mth(0, 65_536));
        for (int[] none :
                new int[][] {{0, 258, 53}, {1, 1, 3}, {2, 0, 2}, {3, 0, 1}, {0, 0, 257}, {0, 0, 0}, {-1, 0, 1}}) {
            assertThatThrownBy(() -> proofs.tile(none[0], none[1], none[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothing_is_proved_about_a_log_that_is_not_there_yet() {
        assertThatThrownBy(() -> proofs.root(EVENTS + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusionProof(1, EVENTS + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusionProof(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistencyProof(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_tables_beside_the_events_are_small() throws Exception {
        try (var connection = postgres.owner().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from ledger.tree")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(EVENTS / 256 + EVENTS / 65_536);
        }
    }

    private byte[] joined(int from, int count, int each) {
        byte[] joined = new byte[count * 32];
        for (int i = 0; i < count; i++) {
            System.arraycopy(mth((from + i) * each, (from + i + 1) * each), 0, joined, i * 32, 32);
        }
        return joined;
    }

    /** MTH of RFC 6962, section 2.1, from the leaf hashes alone. */
    private byte[] mth(int from, int to) {
        if (to - from == 1) {
            return leafHashes[from];
        }
        int split = Integer.highestOneBit(to - from - 1);
        return hash.node(mth(from, from + split), mth(from + split, to));
    }

    static {
        Arrays.fill(leafHashes, new byte[0]);
    }
}
