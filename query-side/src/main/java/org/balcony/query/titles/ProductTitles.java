package org.balcony.query.titles;

import static org.balcony.query.kernel.Words.capital;

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
import org.jspecify.annotations.Nullable;

/** What the sides made and did together, in words; never which persons a product names. */
final class ProductTitles {

    private ProductTitles() {}

    static Line of(ProductEvent event, ActorNames names) {
        return switch (event) {
            case JointProductDrafted e ->
                Line.of("Joint " + Words.of(e.kind()) + " drafted" + called(e.title()), Wording.joined(e.issues()));
            case JointProductAgreed e ->
                Line.of(
                        "Joint product " + numbered(e) + "agreed by " + Wording.all(e.agreedBy(), names)
                                + (e.version() == 1 ? "" : " (text " + e.version() + ")"),
                        e.dissent());
            case JointProductReleased e -> Line.of("Joint product released " + to(e, names), null);
            case JointProductWithdrawn e ->
                Line.of("Joint product withdrawn" + (e.by() == null ? "" : " by " + names.of(e.by())), e.reason());
            case JointActionLaunched e ->
                Line.of(
                        capital(e.kind()) + " launched by " + Wording.all(e.sides(), names) + called(e.title()),
                        e.reach());
            case JointActionEnded e -> Line.of("Joint action ended: " + Words.of(e.outcome()), null);
        };
    }

    private static String numbered(JointProductAgreed agreed) {
        return agreed.number() == null ? "" : "no. " + agreed.number() + " ";
    }

    private static String called(@Nullable String title) {
        return title == null ? "" : ": " + title;
    }

    private static String to(JointProductReleased release, ActorNames names) {
        return switch (release.audience()) {
            case NAMED -> "to " + Wording.all(release.named(), names);
            case COORDINATION_CIRCLE -> "to the coordination circle";
            case PUBLIC -> "to the public";
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
