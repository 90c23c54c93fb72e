package org.balcony.command.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.coordination.CoordinationState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.products.Product;
import org.balcony.command.products.ProductsState;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;

/** Whether what a transfer comes out of may be shown to its recipient; a source is named by its id or by an entry. */
final class Sources {

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Sources() {}

    /** The entries it names. */
    static List<Need> needs(TransferConveyed conveyed) {
        return entries(conveyed).<Need>map(Need.OfEvent::new).toList();
    }

    /** What is in the way of showing its sources to the recipient. */
    static Optional<Decision> refusal(TransferConveyed conveyed, StreamState state, Context context) {
        ProductsState products = state.of(ProductsState.class);
        ConfidentialityState secrets = state.of(ConfidentialityState.class);
        List<LocalId> named = Stream.concat(ids(conveyed), throughEntries(conveyed, context))
                .distinct()
                .toList();
        boolean productAtHand = conveyed.productId() != null
                ? products.product(conveyed.productId()).isPresent()
                : conveyed.what() != TransferredThing.PRODUCT
                        || named.stream().anyMatch(id -> products.product(id).isPresent());
        if (!productAtHand) {
            return Optional.of(Decision.refuse(TransferRefusal.PRODUCT_UNKNOWN, Map.of("named", words(named))));
        }
        return named.stream()
                .flatMap(id -> Stream.concat(
                        products
                                .product(id)
                                .flatMap(product -> refusal(id, product, conveyed.recipient(), state))
                                .stream(),
                        secrets
                                .matter(id)
                                .flatMap(matter -> refusalOfMatter(id, conveyed.recipient(), secrets, context))
                                .stream()))
                .findFirst();
    }

    private static Optional<Decision> refusal(LocalId id, Product product, ActorOrText recipient, StreamState state) {
        if (!product.agreed()) {
            return Optional.of(
                    Decision.refuse(TransferRefusal.CONVEYED_PRODUCT_NOT_AGREED, Map.of("productId", id.value())));
        }
        boolean released = product.releasedTo(recipient)
                || (product.releasedToCircle()
                        && state.of(CoordinationState.class).inCircle(recipient));
        return released
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        TransferRefusal.PRODUCT_NOT_RELEASED,
                        Map.of("productId", id.value(), "recipient", recipient.value())));
    }

    private static Optional<Decision> refusalOfMatter(
            LocalId id, ActorOrText recipient, ConfidentialityState secrets, Context context) {
        return secrets.authorised(id, recipient, DisclosureExtent.FULL, context.now())
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        TransferRefusal.CONVEYED_MATTER_NOT_AUTHORISED,
                        Map.of("matterId", id.value(), "recipient", recipient.value())));
    }

    private static Stream<LocalId> ids(TransferConveyed conveyed) {
        return Stream.concat(
                Stream.ofNullable(conveyed.productId()),
                conveyed.sourceRefs().stream()
                        .filter(ref -> ref.matches("[a-z0-9.-]{1,64}"))
                        .map(LocalId::new));
    }

    private static Stream<LocalId> throughEntries(TransferConveyed conveyed, Context context) {
        return entries(conveyed)
                .flatMap(id -> context.entry(id).stream())
                .map(Fact::event)
                .flatMap(Sources::told);
    }

    private static Stream<LocalId> told(DomainEvent event) {
        return switch (event) {
            case JointProductDrafted drafted -> Stream.of(drafted.productId());
            case JointProductAgreed agreed -> Stream.of(agreed.productId());
            case JointProductReleased released -> Stream.of(released.productId());
            case ConfidentialMatterRecorded matter -> Stream.of(matter.matterId());
            default -> Stream.of();
        };
    }

    private static Stream<EventId> entries(TransferConveyed conveyed) {
        return conveyed.sourceRefs().stream()
                .filter(ref -> ENTRY.matcher(ref).matches())
                .map(ref -> new EventId(java.util.UUID.fromString(ref)));
    }

    private static List<String> words(List<LocalId> ids) {
        return ids.stream().map(LocalId::value).toList();
    }
}
