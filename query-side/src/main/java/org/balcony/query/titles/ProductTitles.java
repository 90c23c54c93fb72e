package org.balcony.query.titles;

import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class ProductTitles {

    private ProductTitles() {}

    static Line of(ProductEvent event, ActorNames names) {
        return switch (event) {
            case JointProductDrafted e -> Line.of("Joint product drafted: " + Words.of(e.kind()), e.title());
            case JointProductAgreed e -> Line.of("Joint product agreed", e.dissent());
            case JointProductReleased e -> Line.of("Joint product released: " + Words.of(e.audience()), null);
            case JointProductWithdrawn e -> Line.of("Joint product withdrawn", e.reason());
            case JointActionLaunched e -> Line.of("Joint action launched: " + Words.of(e.kind()), e.title());
            case JointActionEnded e -> Line.of("Joint action ended: " + Words.of(e.outcome()), null);
        };
    }

    static String subject(ProductEvent event, StreamId stream) {
        return switch (event) {
            case JointProductDrafted e -> "product/" + e.productId();
            case JointProductAgreed e -> "product/" + e.productId();
            case JointProductReleased e -> "product/" + e.productId();
            case JointProductWithdrawn e -> "product/" + e.productId();
            case JointActionLaunched e -> "joint-action/" + e.actionId();
            case JointActionEnded e -> "joint-action/" + e.actionId();
        };
    }
}
