package org.balcony.query.facts;

import org.balcony.events.TransferEvent.TransferTakenUp;

/** How far what was passed on was taken up. */
public final class TakeUps {

    private TakeUps() {}

    /** Whether it stands in the text of an agreement on record. */
    public static boolean inAgreement(TransferTakenUp taken) {
        return taken.agreementRef() != null
                && switch (taken.extent()) {
                    case TEXT_PARTLY, TEXT_FULLY -> true;
                    case CLIMATE, AGENDA, NEGOTIATOR_IS_ALUMNUS, FORUM_BECAME_OFFICIAL -> false;
                };
    }
}
