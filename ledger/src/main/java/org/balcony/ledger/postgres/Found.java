package org.balcony.ledger.postgres;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Receipt;

/** What the database already holds of a batch: looked up only when a write of it has failed. */
record Found(Map<String, Receipt> receipts, Map<Claim, String> claims, Set<UUID> eventIds, boolean lookedUp) {

    /** Nothing is known to stand in the way. */
    static Found unknown() {
        return new Found(Map.of(), Map.of(), Set.of(), false);
    }
}
