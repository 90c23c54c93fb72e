package org.balcony.command.transfer;

import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.jspecify.annotations.Nullable;

/**
 * Something on its way between processes.
 *
 * @param conveyed how we passed it on; absent where we did not, or no entry says
 * @param extent how far it was taken up by the latest entry; absent where it was not
 */
record Transfer(
        @Nullable TransferConveyed conveyed,
        Stand stand,
        @Nullable TakeUpExtent extent) {

    /** How far it has come. */
    enum Stand {
        /** Nothing that stands tells how it began. */
        UNKNOWN,
        CONVEYED,
        ACKNOWLEDGED,
        DECLINED,
        DISMISSED,
        NO_RESPONSE,
        TAKEN_UP,
        IN_AGREEMENT
    }

    static final Transfer UNHEARD_OF = new Transfer(null, Stand.UNKNOWN, null);

    boolean awaitsAnswer() {
        return stand == Stand.CONVEYED;
    }

    Transfer with(TransferConveyed event) {
        return new Transfer(event, stand == Stand.UNKNOWN ? Stand.CONVEYED : stand, extent);
    }

    Transfer with(TransferAnswered event) {
        boolean moves = stand == Stand.CONVEYED || stand == Stand.UNKNOWN;
        return moves ? new Transfer(conveyed, stand(event), extent) : this;
    }

    Transfer with(TransferTakenUp event) {
        boolean inAgreement = stand == Stand.IN_AGREEMENT || isText(event.extent()) && event.agreementRef() != null;
        return new Transfer(conveyed, inAgreement ? Stand.IN_AGREEMENT : Stand.TAKEN_UP, event.extent());
    }

    /** Whether a further take-up reaches at least as far as the one before; only texts and what leads to them compare. */
    boolean mayGrowTo(TakeUpExtent next) {
        return extent == null || reach(extent) < 0 || reach(next) < 0 || reach(next) >= reach(extent);
    }

    private static Stand stand(TransferAnswered event) {
        return switch (event.answer()) {
            case ACKNOWLEDGED -> Stand.ACKNOWLEDGED;
            case DECLINED -> Stand.DECLINED;
            case DISMISSED -> Stand.DISMISSED;
            case NONE -> Stand.NO_RESPONSE;
        };
    }

    private static boolean isText(TakeUpExtent extent) {
        return extent == TakeUpExtent.TEXT_PARTLY || extent == TakeUpExtent.TEXT_FULLY;
    }

    private static int reach(TakeUpExtent extent) {
        return switch (extent) {
            case CLIMATE -> 0;
            case AGENDA -> 1;
            case TEXT_PARTLY -> 2;
            case TEXT_FULLY -> 3;
            case NEGOTIATOR_IS_ALUMNUS, FORUM_BECAME_OFFICIAL -> -1;
        };
    }
}
