package org.balcony.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.LongCase;
import org.balcony.command.kernel.StreamFold;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.axon.EventBytes.EncodedState;
import org.junit.jupiter.api.Test;

class LongCaseSnapshotTest {

    /** What a snapshot may cost for each fact that is kept; two ids alone that nobody can foretell are 32 bytes. */
    private static final int BYTES_PER_KEPT_FACT = 80;

    private final StreamFold fold = new StreamFold(Capabilities.on(StreamKind.CASE));
    private final FactBytes bytes = new FactBytes("revision");
    private final List<Fact> facts = LongCase.facts();
    private final FoldedState folded = fold.all(fold.begin(), facts);

    @Test
    void a_snapshot_of_a_long_case_is_small() {
        EncodedState snapshot = bytes.encodeState(new KeptFacts(folded.kept()));
        System.out.println(
                "SIZE " + snapshot.payload().length + " kept " + folded.kept().size());
        assertThat(snapshot.payload().length)
                .isLessThan(BYTES_PER_KEPT_FACT * folded.kept().size());
    }

    @Test
    void the_state_comes_back_from_it() {
        EncodedState snapshot = bytes.encodeState(new KeptFacts(folded.kept()));
        KeptFacts read = (KeptFacts) bytes.decodeState(snapshot).orElseThrow();
        assertThat(fold.again(read.facts())).isEqualTo(folded);
    }

    @Test
    void a_snapshot_that_is_damaged_is_left_aside() {
        EncodedState snapshot = bytes.encodeState(new KeptFacts(folded.kept()));
        byte[] damaged = snapshot.payload().clone();
        damaged[damaged.length / 2] ^= 1;
        assertThat(bytes.decodeState(new EncodedState(snapshot.type(), snapshot.revision(), damaged)))
                .isEmpty();
    }
}
