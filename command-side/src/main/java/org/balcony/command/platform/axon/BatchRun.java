package org.balcony.command.platform.axon;

import java.util.List;
import org.balcony.command.platform.dispatch.Batch;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.dispatch.Settlement;
import org.balcony.command.platform.dispatch.Verdict;
import org.balcony.ledger.Receipt;

/** One batch on its way through one unit of work: what Axon's command message carries. */
final class BatchRun {

    private final Batch batch;
    private final AxonWorld world;
    private List<Verdict> verdicts = List.of();
    private List<Receipt> receipts = List.of();

    BatchRun(Batch batch, AxonWorld world) {
        this.batch = batch;
        this.world = world;
    }

    Batch batch() {
        return batch;
    }

    AxonWorld world() {
        return world;
    }

    void decided(List<Verdict> what) {
        verdicts = what;
    }

    /** The receipts; a list that fills up while the unit of work commits. */
    void receipts(List<Receipt> given) {
        receipts = given;
    }

    /** The outcomes, once the unit of work has committed. */
    List<Outcome> outcomes() {
        world.committed();
        return Settlement.outcomes(verdicts, receipts);
    }
}
