package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionKind;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointActionOutcome;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;

/** What the two banks made and did together: a memorandum on the fords, a paper taken back, a choir. */
public final class ProductSamples {

    public static final LocalId FIRST_MEMORANDUM = new LocalId("memorandum-1");
    public static final LocalId CHOIR = new LocalId("choir-of-the-fords");

    private static final List<ActorOrText> BOTH_BANKS =
            List.of(ActorOrText.of(Samples.GOVERNMENT), ActorOrText.of(Samples.RIVER_FRONT));

    private ProductSamples() {}

    /** One of each. */
    public static List<ProductEvent> oneOfEach() {
        return List.of(
                memorandumDrafted(),
                memorandumAgreed(),
                memorandumReleased(),
                paperWithdrawn(),
                choirLaunched(),
                choirEnded());
    }

    public static JointProductDrafted memorandumDrafted() {
        return new JointProductDrafted(
                FIRST_MEMORANDUM,
                ProductKind.MEMORANDUM,
                "Memorandum on the use of the fords",
                List.of("water", "safe passage at harvest"),
                BOTH_BANKS,
                new LocalId("workshop-2"));
    }

    public static JointProductAgreed memorandumAgreed() {
        return new JointProductAgreed(
                FIRST_MEMORANDUM,
                1,
                BOTH_BANKS,
                "Who keeps the lower ford is left open",
                "archive/2024/memorandum-1.pdf",
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                new Language("fr"),
                1);
    }

    public static JointProductReleased memorandumReleased() {
        return new JointProductReleased(
                FIRST_MEMORANDUM,
                Audience.NAMED,
                List.of(new ActorOrText("the envoy for the upper valley")),
                Attribution.GROUP,
                List.of(),
                BOTH_BANKS);
    }

    public static JointProductWithdrawn paperWithdrawn() {
        return new JointProductWithdrawn(
                new LocalId("paper-on-grazing"), ActorOrText.of(Samples.ELDERS), "It was read as a promise");
    }

    public static JointActionLaunched choirLaunched() {
        return new JointActionLaunched(
                CHOIR,
                JointActionKind.ARTS_OR_SPORT,
                "Choir of the fords",
                BOTH_BANKS,
                Initiator.PARTICIPANTS,
                "schools on both banks");
    }

    public static JointActionEnded choirEnded() {
        return new JointActionEnded(CHOIR, JointActionOutcome.SUSTAINED_INDEPENDENTLY);
    }
}
