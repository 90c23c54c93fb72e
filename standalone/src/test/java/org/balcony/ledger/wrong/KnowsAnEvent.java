package org.balcony.ledger.wrong;

import org.balcony.events.wrong.KnowsTheLedger;

/** A part of the ledger that knows of mediation, and of the web. */
@org.springframework.stereotype.Component
public final class KnowsAnEvent {

    private KnowsAnEvent() {}

    public static Class<?> event() {
        return KnowsTheLedger.class;
    }
}
