package org.balcony.command.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.products.ProductsCommand.AgreeJointProduct;
import org.balcony.command.products.ProductsCommand.DraftJointProduct;
import org.balcony.command.products.ProductsCommand.EndJointAction;
import org.balcony.command.products.ProductsCommand.LaunchJointAction;
import org.balcony.command.products.ProductsCommand.ReleaseJointProduct;
import org.balcony.command.products.ProductsCommand.WithdrawJointProduct;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;

/** Decides on joint products and joint actions; what may be released, {@link Releases} decides. */
final class ProductsDecider {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ProductsDecider() {}

    static Decision decide(ProductsCommand command, StreamState state, Context context) {
        ProductsState products = state.of(ProductsState.class);
        return switch (command) {
            case DraftJointProduct draft -> draft(draft.draft(), products);
            case AgreeJointProduct agree -> agree(agree, products);
            case ReleaseJointProduct release ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.AFTERMATH)
                        .orElseGet(() -> Releases.release(release.release(), state, context));
            case WithdrawJointProduct withdraw -> withdraw(withdraw.withdrawal(), products);
            case LaunchJointAction launch -> launch(launch.action(), products);
            case EndJointAction end -> end(end.end(), products);
        };
    }

    static Decision refuse(Refusal refusal, LocalId product) {
        return Decision.refuse(refusal, Map.of("productId", product.value()));
    }

    private static Decision draft(JointProductDrafted draft, ProductsState state) {
        Product product = state.product(draft.productId()).orElse(Product.UNKNOWN);
        if (product.drafted() != null) {
            return product.drafted().equals(draft)
                    ? Decision.nothingChanges()
                    : refuse(ProductsRefusal.PRODUCT_ID_IN_USE, draft.productId());
        }
        return product.equals(Product.UNKNOWN) ? Decision.accept(draft) : unexpected(draft);
    }

    private static Decision agree(AgreeJointProduct command, ProductsState state) {
        return refusalOfForm(command).orElseGet(() -> agreeWellFormed(command, state));
    }

    private static Optional<Decision> refusalOfForm(AgreeJointProduct command) {
        if (command.agreedBy().stream().distinct().count() < 2) {
            return Optional.of(Decision.refuse(
                    ProductsRefusal.PRODUCT_NEEDS_TWO_SIDES,
                    Map.of(
                            "agreedBy",
                            command.agreedBy().stream().map(Object::toString).toList())));
        }
        if (command.hash() != null && !SHA_256.matcher(command.hash()).matches()) {
            return Optional.of(Decision.refuse(ProductsRefusal.HASH_MALFORMED));
        }
        return command.number() != null && command.number() < 1
                ? Optional.of(Decision.refuse(ProductsRefusal.NUMBER_NOT_POSITIVE, Map.of("number", command.number())))
                : Optional.empty();
    }

    private static Decision agreeWellFormed(AgreeJointProduct command, ProductsState state) {
        Product product = state.product(command.productId()).orElse(Product.UNKNOWN);
        JointProductAgreed before = product.text();
        JointProductAgreed agreed = agreed(command, product, state.nextVersion(command.productId()));
        if (before != null
                && isKept(before)
                && agreed(command, product, before.version()).equals(before)) {
            return Decision.nothingChanges();
        }
        Integer number = agreed.number();
        Optional<LocalId> bearer = number == null ? Optional.empty() : state.bearer(number, command.productId());
        if (bearer.isPresent()) {
            return Decision.refuse(
                    ProductsRefusal.PRODUCT_NUMBER_IN_USE,
                    Map.of(
                            "number",
                            Objects.requireNonNull(number),
                            "productId",
                            bearer.get().value()));
        }
        return product.drafted() == null || product.withdrawn() ? unexpected(agreed) : Decision.accept(agreed);
    }

    /** Whether it can be told from another text. */
    private static boolean isKept(JointProductAgreed text) {
        return text.hash() != null || text.textRef() != null;
    }

    private static JointProductAgreed agreed(AgreeJointProduct command, Product product, int version) {
        JointProductAgreed before = product.text();
        return new JointProductAgreed(
                command.productId(),
                version,
                command.agreedBy().stream().distinct().toList(),
                command.dissent(),
                command.textRef(),
                command.hash(),
                command.language(),
                command.number() == null && before != null ? before.number() : command.number());
    }

    private static Decision withdraw(JointProductWithdrawn withdrawal, ProductsState state) {
        Product product = state.product(withdrawal.productId()).orElse(Product.UNKNOWN);
        List<Flag> flags = new ArrayList<>();
        if (product.everPublic()) {
            flags.add(Flag.of(ProductsWarning.ALREADY_PUBLIC));
        }
        if (product.equals(Product.UNKNOWN) || product.withdrawn()) {
            flags.add(Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
        }
        return Decision.accept(withdrawal, flags);
    }

    private static Decision launch(JointActionLaunched action, ProductsState state) {
        JointActionLaunched before = state.launched().get(action.actionId());
        if (before != null) {
            return before.equals(action)
                    ? Decision.nothingChanges()
                    : Decision.refuse(
                            ProductsRefusal.ACTION_ID_IN_USE,
                            Map.of("actionId", action.actionId().value()));
        }
        List<Flag> flags = new ArrayList<>();
        if (action.sides().stream().distinct().count() < 2) {
            flags.add(Flag.of(ProductsWarning.ONE_SIDE_ONLY));
        }
        if (state.ended().contains(action.actionId())) {
            flags.add(Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
        }
        return Decision.accept(action, flags);
    }

    private static Decision end(JointActionEnded end, ProductsState state) {
        boolean expected =
                state.launched().containsKey(end.actionId()) && !state.ended().contains(end.actionId());
        return expected ? Decision.accept(end) : unexpected(end);
    }

    private static Decision unexpected(DomainEvent event) {
        return Decision.accept(event, Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
    }
}
