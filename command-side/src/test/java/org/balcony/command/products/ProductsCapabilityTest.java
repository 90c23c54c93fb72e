package org.balcony.command.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;

import java.util.List;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.products.ProductsCommand.AgreeJointProduct;
import org.balcony.command.products.ProductsCommand.DraftJointProduct;
import org.balcony.command.products.ProductsCommand.EndJointAction;
import org.balcony.command.products.ProductsCommand.LaunchJointAction;
import org.balcony.command.products.ProductsCommand.WithdrawJointProduct;
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
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProductsCapabilityTest {

    private static final LocalId FIRST = new LocalId("memorandum-1");
    private static final LocalId OTHER = new LocalId("memorandum-2");
    private static final LocalId CHOIR = new LocalId("choir");
    private static final ActorOrText NORTH = new ActorOrText("the north bank");
    private static final ActorOrText SOUTH = new ActorOrText("the south bank");
    private static final String HASH = "0f".repeat(32);
    private static final String OTHER_HASH = "1e".repeat(32);

    private static Given given() {
        return Given.on(CASE, new ProductsCapability());
    }

    @Nested
    class Draft_joint_product {

        @Test
        void a_draft_is_recorded_once() {
            given().when(new DraftJointProduct(drafted(FIRST)))
                    .then(drafted(FIRST))
                    .unflagged();
            given().given(drafted(FIRST))
                    .when(new DraftJointProduct(drafted(FIRST)))
                    .nothingChanges();
        }

        @Test
        void another_product_takes_another_id() {
            var outcome = given().given(drafted(FIRST))
                    .when(new DraftJointProduct(drafted(FIRST, ProductKind.OPTION)))
                    .refused(ProductsRefusal.PRODUCT_ID_IN_USE);
            assertThat(outcome.facts()).containsEntry("productId", FIRST.value());
        }

        @Test
        void a_draft_that_comes_to_light_after_the_agreement_is_flagged() {
            given().given(agreed(FIRST, 1, HASH, null))
                    .when(new DraftJointProduct(drafted(FIRST)))
                    .then(drafted(FIRST))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Agree_joint_product {

        @Test
        void agreed_texts_are_counted() {
            given().given(drafted(FIRST))
                    .when(agree(FIRST, HASH, 1))
                    .then(agreed(FIRST, 1, HASH, 1))
                    .unflagged();
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, null))
                    .when(agree(FIRST, OTHER_HASH, null))
                    .then(agreed(FIRST, 2, OTHER_HASH, null));
        }

        @Test
        void a_version_is_never_given_again() {
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, null), retracted(2))
                    .when(agree(FIRST, OTHER_HASH, null))
                    .then(agreed(FIRST, 2, OTHER_HASH, null));
        }

        @Test
        void the_same_text_agreed_again_changes_nothing() {
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1))
                    .when(agree(FIRST, HASH, null))
                    .nothingChanges();
        }

        @Test
        void a_text_that_is_not_on_file_may_be_another_one() {
            given().given(drafted(FIRST), agreed(FIRST, 1, null, null))
                    .when(agree(FIRST, null, null))
                    .then(agreed(FIRST, 2, null, null));
        }

        @Test
        void a_product_of_fewer_than_two_sides_is_not_joint() {
            for (List<ActorOrText> sides : List.of(List.<ActorOrText>of(), List.of(NORTH), List.of(NORTH, NORTH))) {
                given().given(drafted(FIRST))
                        .when(new AgreeJointProduct(FIRST, sides, null, null, null, null, null))
                        .refused(ProductsRefusal.PRODUCT_NEEDS_TWO_SIDES);
            }
        }

        @Test
        void a_hash_is_a_hash_and_a_number_counts_from_one() {
            given().given(drafted(FIRST))
                    .when(agree(FIRST, "0F".repeat(32), null))
                    .refused(ProductsRefusal.HASH_MALFORMED);
            given().given(drafted(FIRST)).when(agree(FIRST, HASH, 0)).refused(ProductsRefusal.NUMBER_NOT_POSITIVE);
        }

        @Test
        void a_memorandum_number_belongs_to_one_memorandum() {
            var outcome = given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1), drafted(OTHER))
                    .when(agree(OTHER, OTHER_HASH, 1))
                    .refused(ProductsRefusal.PRODUCT_NUMBER_IN_USE);
            assertThat(outcome.facts()).containsEntry("number", 1).containsEntry("productId", FIRST.value());
            given().given(agreed(FIRST, 1, HASH, 1))
                    .when(agree(OTHER, OTHER_HASH, 1))
                    .refused(ProductsRefusal.PRODUCT_NUMBER_IN_USE);
        }

        @Test
        void a_product_of_another_kind_is_numbered_apart_and_a_product_keeps_its_number() {
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1), drafted(OTHER, ProductKind.STATEMENT))
                    .when(agree(OTHER, OTHER_HASH, 1))
                    .then(agreed(OTHER, 1, OTHER_HASH, 1));
            for (Integer said : java.util.Arrays.asList(null, 1)) {
                given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1))
                        .when(agree(FIRST, OTHER_HASH, said))
                        .then(agreed(FIRST, 2, OTHER_HASH, 1));
            }
        }

        @Test
        void a_number_set_free_by_a_retraction_can_be_given_to_the_product_that_bears_it() {
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1), retracted(2), drafted(OTHER))
                    .when(agree(OTHER, OTHER_HASH, 1))
                    .then(agreed(OTHER, 1, OTHER_HASH, 1));
        }

        @Test
        void an_agreement_without_draft_or_after_withdrawal_is_flagged() {
            given().when(agree(FIRST, HASH, 1))
                    .then(agreed(FIRST, 1, HASH, 1))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(drafted(FIRST), withdrawn(FIRST))
                    .when(agree(FIRST, HASH, 1))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Withdraw_joint_product {

        @Test
        void a_product_is_withdrawn_at_any_time_before_it_is_public() {
            given().given(drafted(FIRST))
                    .when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .then(withdrawn(FIRST))
                    .unflagged();
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1), released(Audience.COORDINATION_CIRCLE))
                    .when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .unflagged();
        }

        @Test
        void what_was_public_cannot_be_recalled_even_if_the_text_has_changed_since() {
            given().given(drafted(FIRST), agreed(FIRST, 1, HASH, 1), released(Audience.PUBLIC))
                    .when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .then(withdrawn(FIRST))
                    .flagged(ProductsWarning.ALREADY_PUBLIC);
            given().given(
                            drafted(FIRST),
                            agreed(FIRST, 1, HASH, 1),
                            released(Audience.PUBLIC),
                            agreed(FIRST, 2, OTHER_HASH, 1))
                    .when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .flagged(ProductsWarning.ALREADY_PUBLIC);
        }

        @Test
        void a_product_unheard_of_or_withdrawn_before_is_flagged() {
            given().when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .then(withdrawn(FIRST))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(drafted(FIRST), withdrawn(FIRST))
                    .when(new WithdrawJointProduct(withdrawn(FIRST)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Launch_joint_action {

        @Test
        void an_action_of_several_sides_is_recorded_once() {
            given().when(new LaunchJointAction(launched(NORTH, SOUTH)))
                    .then(launched(NORTH, SOUTH))
                    .unflagged();
            given().given(launched(NORTH, SOUTH))
                    .when(new LaunchJointAction(launched(NORTH, SOUTH)))
                    .nothingChanges();
            given().given(launched(NORTH, SOUTH))
                    .when(new LaunchJointAction(launched(NORTH)))
                    .refused(ProductsRefusal.ACTION_ID_IN_USE);
        }

        @Test
        void an_action_of_one_side_is_flagged() {
            given().when(new LaunchJointAction(launched(NORTH, NORTH))).flagged(ProductsWarning.ONE_SIDE_ONLY);
        }
    }

    @Nested
    class End_joint_action {

        private final JointActionEnded ended = new JointActionEnded(CHOIR, JointActionOutcome.STOPPED_BY_AUTHORITY);

        @Test
        void an_action_ends_once() {
            given().given(launched(NORTH, SOUTH))
                    .when(new EndJointAction(ended))
                    .then(ended)
                    .unflagged();
            given().given(launched(NORTH, SOUTH), ended)
                    .when(new EndJointAction(ended))
                    .then(ended)
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void an_end_that_comes_to_light_before_the_beginning_is_flagged() {
            given().when(new EndJointAction(ended)).then(ended).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(ended)
                    .when(new LaunchJointAction(launched(NORTH, SOUTH)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    private static JointProductDrafted drafted(LocalId id) {
        return drafted(id, ProductKind.MEMORANDUM);
    }

    private static JointProductDrafted drafted(LocalId id, ProductKind kind) {
        return new JointProductDrafted(id, kind, null, List.of("water"), List.of(NORTH, SOUTH), null);
    }

    private static AgreeJointProduct agree(LocalId id, String hash, Integer number) {
        return new AgreeJointProduct(id, List.of(NORTH, SOUTH), null, null, hash, null, number);
    }

    private static JointProductAgreed agreed(LocalId id, int version, String hash, Integer number) {
        return new JointProductAgreed(id, version, List.of(NORTH, SOUTH), null, null, hash, null, number);
    }

    private static JointProductReleased released(Audience audience) {
        return new JointProductReleased(
                FIRST, audience, List.of(), Attribution.GROUP, List.of(), List.of(NORTH, SOUTH));
    }

    private static JointProductWithdrawn withdrawn(LocalId id) {
        return new JointProductWithdrawn(id, NORTH, "the text leaked");
    }

    private static JointActionLaunched launched(ActorOrText... sides) {
        return new JointActionLaunched(
                CHOIR, JointActionKind.ARTS_OR_SPORT, "Choir", List.of(sides), Initiator.PARTICIPANTS, null);
    }

    private static RecordRetracted retracted(int entry) {
        return new RecordRetracted(Given.id(entry), RetractionReason.NEVER_HAPPENED);
    }
}
