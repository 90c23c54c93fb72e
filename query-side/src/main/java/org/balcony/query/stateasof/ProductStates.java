package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;

/** Joint products and joint actions. */
final class ProductStates {

    private ProductStates() {}

    private enum Product {
        DRAFTED,
        AGREED,
        RELEASED,
        WITHDRAWN
    }

    private enum Action {
        LAUNCHED
    }

    static List<Step> steps(ProductEvent event) {
        return List.of(
                switch (event) {
                    case JointProductDrafted drafted ->
                        product(drafted.productId())
                                .first()
                                .to(Product.DRAFTED)
                                .tells("kind", drafted.kind())
                                .tells("title", drafted.title())
                                .tells("sidesInvolved", drafted.sidesInvolved());
                    case JointProductAgreed agreed ->
                        product(agreed.productId())
                                .from(Product.DRAFTED, Product.AGREED, Product.RELEASED)
                                .to(Product.AGREED)
                                .tells("version", agreed.version())
                                .tells("agreedBy", agreed.agreedBy())
                                .tells("number", agreed.number());
                    case JointProductReleased released ->
                        product(released.productId())
                                .from(Product.AGREED, Product.RELEASED)
                                .to(Product.RELEASED)
                                .tells("audience", released.audience())
                                .tells("releasedTo", released.named())
                                .tells("attribution", released.attribution());
                    case JointProductWithdrawn withdrawn ->
                        product(withdrawn.productId())
                                .from(Product.DRAFTED, Product.AGREED, Product.RELEASED)
                                .to(Product.WITHDRAWN)
                                .tells("withdrawnBy", withdrawn.by());
                    case JointActionLaunched launched ->
                        Step.of(Machine.JOINT_ACTION, launched.actionId())
                                .first()
                                .to(Action.LAUNCHED)
                                .tells("kind", launched.kind())
                                .tells("title", launched.title())
                                .tells("sides", launched.sides());
                    case JointActionEnded ended ->
                        Step.of(Machine.JOINT_ACTION, ended.actionId())
                                .from(Action.LAUNCHED)
                                .to(ended.outcome());
                });
    }

    private static Step product(LocalId id) {
        return Step.of(Machine.JOINT_PRODUCT, id);
    }
}
