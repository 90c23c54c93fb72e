package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.TransferEvent;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.ReferralReturn;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;

/** How the memorandum on the fords found its way into the ceasefire. */
public final class TransferSamples {

    public static final LocalId MEMORANDUM_TO_ENVOY = new LocalId("memorandum-1-to-envoy");

    private TransferSamples() {}

    /** One of each that is not among the first samples. */
    public static List<TransferEvent> oneOfEach() {
        return List.of(memorandumConveyed(), memorandumDismissed(), memorandumTakenUp(), issueGivenBack());
    }

    public static TransferConveyed memorandumConveyed() {
        return new TransferConveyed(
                MEMORANDUM_TO_ENVOY,
                TransferredThing.PRODUCT,
                ProductSamples.FIRST_MEMORANDUM,
                List.of("workshop-2"),
                TransferDirection.UP,
                new ActorOrText("the envoy for the upper valley"),
                TransferRoute.MEDIATOR_BRIEFING);
    }

    public static TransferAnswered memorandumDismissed() {
        return new TransferAnswered(MEMORANDUM_TO_ENVOY, TransferAnswer.DISMISSED);
    }

    public static TransferTakenUp memorandumTakenUp() {
        return new TransferTakenUp(
                MEMORANDUM_TO_ENVOY,
                null,
                TakeUpExtent.TEXT_PARTLY,
                "Article 3, passage at harvest",
                Samples.CEASEFIRE,
                "The garrison had asked for the same");
    }

    public static IssueReferred issueGivenBack() {
        return new IssueReferred(
                new LocalId("lower-ford"),
                new ActorOrText("the joint commission"),
                "Who keeps the lower ford",
                "A proposal, not a decision",
                When.of("2025-03"),
                new ReferralReturn(When.of("2025-02-20"), ProductSamples.FIRST_MEMORANDUM));
    }
}
