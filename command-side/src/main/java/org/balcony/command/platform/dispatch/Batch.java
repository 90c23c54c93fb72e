package org.balcony.command.platform.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.balcony.command.platform.request.Draft;
import org.balcony.ledger.Receipt;

/**
 * Commands that are decided one after the other and appended together.
 *
 * @param known the receipts of those among them that are known to have been appended before
 * @param now the time of the decisions
 */
public record Batch(List<Draft> drafts, Map<String, Receipt> known, Instant now) {

    public Batch {
        drafts = List.copyOf(drafts);
        known = Map.copyOf(known);
    }
}
