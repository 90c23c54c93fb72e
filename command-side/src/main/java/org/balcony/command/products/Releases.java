package org.balcony.command.products;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.confidentiality.SessionRegime;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.participants.ConsentStanding;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;

/** Decides who may see a joint product, and under whose names; told cannot be untold. */
final class Releases {

    private Releases() {}

    static Decision release(JointProductReleased release, StreamState state, Context context) {
        Product product =
                state.of(ProductsState.class).product(release.productId()).orElse(null);
        if (product == null) {
            return ProductsDecider.refuse(ProductsRefusal.UNKNOWN_PRODUCT, release.productId());
        }
        if (product.withdrawn()) {
            return ProductsDecider.refuse(ProductsRefusal.PRODUCT_WITHDRAWN, release.productId());
        }
        if (!product.agreed()) {
            return ProductsDecider.refuse(ProductsRefusal.PRODUCT_NOT_AGREED, release.productId());
        }
        if (release.audience() == Audience.NAMED && release.named().isEmpty()) {
            return Decision.refuse(ProductsRefusal.READERS_NOT_NAMED);
        }
        if (changesNothing(release, product)) {
            return Decision.nothingChanges();
        }
        return refusalOfAudience(release, product)
                .or(() -> refusalOfAuthority(release, product))
                .or(() -> refusalOfNames(release, product, state, context))
                .orElseGet(() -> Decision.accept(release));
    }

    private static boolean changesNothing(JointProductReleased release, Product product) {
        JointProductReleased before = product.released();
        return before != null
                && before.audience() == release.audience()
                && Set.copyOf(release.named()).equals(product.readers())
                && before.attribution() == release.attribution()
                && Set.copyOf(before.attributedTo()).equals(Set.copyOf(release.attributedTo()));
    }

    private static Optional<Decision> refusalOfAudience(JointProductReleased release, Product product) {
        JointProductReleased before = product.released();
        if (before == null || !isNarrower(release, before, product)) {
            return Optional.empty();
        }
        return Optional.of(Decision.refuse(
                ProductsRefusal.AUDIENCE_MAY_ONLY_WIDEN,
                Map.of(
                        "audience",
                        WireNames.of(before.audience()),
                        "named",
                        product.readers().stream()
                                .map(ActorOrText::value)
                                .sorted()
                                .toList())));
    }

    private static boolean isNarrower(JointProductReleased release, JointProductReleased before, Product product) {
        int wider = release.audience().compareTo(before.audience());
        boolean namesFewer = release.audience() == Audience.NAMED
                && product.readers().containsAll(release.named())
                && !release.named().containsAll(product.readers());
        return wider < 0 || (wider == 0 && namesFewer);
    }

    private static Optional<Decision> refusalOfAuthority(JointProductReleased release, Product product) {
        List<String> missing = product.agreedBy().stream()
                .filter(side -> !release.authorisedBy().contains(side))
                .map(ActorOrText::value)
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Decision.refuse(ProductsRefusal.NOT_AUTHORISED_BY_EVERY_SIDE, Map.of("missing", missing)));
    }

    private static Optional<Decision> refusalOfNames(
            JointProductReleased release, Product product, StreamState state, Context context) {
        if (release.attribution() != Attribution.NAMED) {
            return Optional.empty();
        }
        LocalId session = product.session().orElse(null);
        return SessionRegime.at(context.now(), session, state)
                        .filter(Regime::forbidsAttribution)
                        .isPresent()
                ? Optional.of(ProductsDecider.refuse(UniversalRefusal.ATTRIBUTION_FORBIDDEN, release.productId()))
                : refusalOfConsent(release, state.of(ParticipantsState.class), context);
    }

    private static Optional<Decision> refusalOfConsent(
            JointProductReleased release, ParticipantsState participants, Context context) {
        Collection<LocalId> named = release.attributedTo().isEmpty() ? participants.present() : release.attributedTo();
        List<String> without = named.stream()
                .filter(id -> participants.consent(id, ConsentScope.NAMED, context.now()) != ConsentStanding.GIVEN)
                .map(LocalId::value)
                .sorted()
                .toList();
        return named.isEmpty() || !without.isEmpty()
                ? Optional.of(Decision.refuse(
                        ProductsRefusal.NOT_EVERYONE_CONSENTED_TO_BE_NAMED,
                        Map.of("participations", without, "count", without.size())))
                : Optional.empty();
    }
}
