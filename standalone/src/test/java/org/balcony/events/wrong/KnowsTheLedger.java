package org.balcony.events.wrong;

import org.balcony.ledger.Ledger;

/** A part of the published language that knows how it is stored. */
public final class KnowsTheLedger {

    private KnowsTheLedger() {}

    public static Class<?> storage() {
        return Ledger.class;
    }
}
