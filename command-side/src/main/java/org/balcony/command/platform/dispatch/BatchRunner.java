package org.balcony.command.platform.dispatch;

import java.util.List;
import org.balcony.events.value.StreamId;

/** Decides a batch and appends what comes of it as one unit. */
public interface BatchRunner {

    /**
     * Runs the batch.
     *
     * @return one outcome for each command, in order; everything accepted is durable
     * @throws org.balcony.ledger.AppendRefused if the log has moved on meanwhile; nothing was appended
     * @throws org.balcony.ledger.LedgerUnavailable if the log cannot be reached
     */
    List<Outcome> run(Batch batch);

    /** Forgets what is remembered of a stream, so that it is read anew. */
    void forget(StreamId stream);
}
