package org.balcony.query.architecture.wrong.pages;

import org.balcony.ledger.Ledger;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.testing.Told;
import org.springframework.stereotype.Component;

/** Reads the log past the read door, and knows Spring outside the platform. */
@Component
final class PastTheDoor {

    int events(Ledger ledger) {
        return ledger.readAll(0, 10).size();
    }

    int unseen(StreamCache streams) {
        return streams.upTo(Told.CASE, 1).size();
    }

    boolean everything(CaseHistories histories) {
        return histories.complete(Told.CASE, 1, AsOf.live(Told.TODAY)).isPresent();
    }
}
