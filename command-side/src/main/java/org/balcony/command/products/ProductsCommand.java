package org.balcony.command.products;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about joint products and joint actions. */
public sealed interface ProductsCommand extends Command {

    /** Records that the sides began a joint product. */
    @CommandType(
            value = "draft-joint-product",
            purpose = "Record that the sides drafted something together.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record DraftJointProduct(JointProductDrafted draft) implements ProductsCommand {}

    /**
     * Records that the sides agreed on the text of a joint product.
     *
     * @param agreedBy the sides that agreed, at least two
     * @param dissent what was not agreed; absent where nothing was left open
     * @param textRef where the text is kept; absent where it is not kept
     * @param hash SHA-256 of the text, 64 hexadecimal digits; absent where not taken
     * @param language the language of the text; absent where not said
     * @param number its number in a series; absent leaves the one it has, if any
     */
    @CommandType(
            value = "agree-joint-product",
            purpose = "Record that the sides agreed on the text of a joint product, or on a changed one.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record AgreeJointProduct(
            LocalId productId,
            List<ActorOrText> agreedBy,
            @Nullable String dissent,
            @Nullable String textRef,
            @Nullable String hash,
            @Nullable Language language,
            @Nullable Integer number)
            implements ProductsCommand {
        public AgreeJointProduct {
            agreedBy = Command.listed(agreedBy);
        }
    }

    /** Opens a joint product to an audience. */
    @CommandType(
            value = "release-joint-product",
            purpose = "Open a joint product to named readers, to the coordination circle or to the public.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record ReleaseJointProduct(JointProductReleased release) implements ProductsCommand {}

    /** Records that a joint product was taken back. */
    @CommandType(
            value = "withdraw-joint-product",
            purpose = "Record that a joint product was taken back.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record WithdrawJointProduct(JointProductWithdrawn withdrawal) implements ProductsCommand {}

    /** Records that the sides began to do something together. */
    @CommandType(
            value = "launch-joint-action",
            purpose = "Record that people of several sides began to do something together.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record LaunchJointAction(JointActionLaunched action) implements ProductsCommand {}

    /** Records that a joint action ended, or goes on without us. */
    @CommandType(
            value = "end-joint-action",
            purpose = "Record that a joint action ended, or goes on without us.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record EndJointAction(JointActionEnded end) implements ProductsCommand {}
}
