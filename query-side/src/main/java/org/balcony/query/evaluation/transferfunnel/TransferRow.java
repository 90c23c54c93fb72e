package org.balcony.query.evaluation.transferfunnel;

import java.util.List;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A transfer with the product it passed on, or a product that was never passed on.
 *
 * @param transferId absent for a product that was never passed on
 * @param productId absent where no joint product was passed on
 * @param what absent where nobody said
 * @param direction absent where nothing was conveyed
 * @param recipient absent like the direction
 * @param route absent like the direction
 * @param drafted absent where no product was; so for all steps that were not reached
 * @param lagToAnswer absent where it was not conveyed or not answered
 * @param lagToTakeUp absent where it was not conveyed or not taken up
 */
public record TransferRow(
        List<EventId> eventIds,
        @Nullable LocalId transferId,
        @Nullable LocalId productId,
        @Nullable TransferredThing what,
        @Nullable TransferDirection direction,
        @Nullable ActorOrText recipient,
        @Nullable TransferRoute route,
        @Nullable When drafted,
        @Nullable When agreed,
        @Nullable When released,
        @Nullable When withdrawn,
        @Nullable When conveyed,
        @Nullable When acknowledged,
        @Nullable When takenUp,
        @Nullable When inAgreement,
        List<Answer> answers,
        List<TakeUp> takeUps,
        boolean dismissedThenTakenUp,
        boolean alternativeExplained,
        @Nullable Days lagToAnswer,
        @Nullable Days lagToTakeUp,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** What the recipient said. */
    public record Answer(TransferAnswer answer, When when, List<EventId> eventIds) {

        public Answer {
            eventIds = List.copyOf(eventIds);
        }
    }

    /**
     * Where it shows.
     *
     * @param where absent where not said
     * @param agreementRef absent where it shows in no agreement
     * @param alternativeExplanation what else explains it; absent where nothing was seen
     * @param basis what the record rests on; absent where not said
     * @param confidence absent where not said
     */
    public record TakeUp(
            TakeUpExtent extent,
            When when,
            @Nullable String where,
            @Nullable LocalId agreementRef,
            @Nullable String alternativeExplanation,
            @Nullable Basis basis,
            @Nullable Confidence confidence,
            List<EventId> eventIds) {

        public TakeUp {
            eventIds = List.copyOf(eventIds);
        }
    }

    public TransferRow {
        eventIds = List.copyOf(eventIds);
        answers = List.copyOf(answers);
        takeUps = List.copyOf(takeUps);
    }

    @Override
    public String rowKey() {
        return transferId == null ? "product/" + productId : "transfer/" + transferId;
    }
}
