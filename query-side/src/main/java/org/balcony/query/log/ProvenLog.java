package org.balcony.query.log;

import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;

/** A log and its evidence. */
public record ProvenLog(Ledger ledger, LogProofs proofs) {}
