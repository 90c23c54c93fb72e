package org.balcony.command.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import java.util.UUID;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.confidentiality.ConfidentialityCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.participants.ParticipantsCapability;
import org.balcony.command.products.ProductsCommand.ReleaseJointProduct;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Scope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final LocalId ID = new LocalId("memorandum-1");
    private static final ActorOrText NORTH = new ActorOrText("the north bank");
    private static final ActorOrText SOUTH = new ActorOrText("the south bank");
    private static final ActorOrText ENVOY = new ActorOrText("the envoy");
    private static final ActorOrText MINISTER = new ActorOrText("the minister");
    private static final LocalId P1 = new LocalId("p-1");
    private static final LocalId P2 = new LocalId("p-2");

    private static Given open() {
        return Given.on(
                        CASE,
                        new CasefileCapability(),
                        new ProductsCapability(),
                        new ParticipantsCapability(),
                        new ConfidentialityCapability())
                .given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    private static Given agreed() {
        return open().given(drafted(), agreed(1, NORTH, SOUTH));
    }

    @Nested
    class To_whom {

        @Test
        void an_agreed_product_is_released_to_whom_every_side_authorised() {
            JointProductReleased release = release(Audience.NAMED, List.of(ENVOY), NORTH, SOUTH);
            agreed().when(new ReleaseJointProduct(release)).then(release).unflagged();
        }

        @Test
        void a_side_that_did_not_authorise_is_named() {
            Outcome outcome = agreed().when(to(Audience.PUBLIC, List.of(), NORTH, ENVOY))
                    .refused(ProductsRefusal.NOT_AUTHORISED_BY_EVERY_SIDE);
            assertThat(outcome.facts()).containsEntry("missing", List.of(SOUTH.value()));
        }

        @Test
        void those_who_agreed_on_the_text_as_it_is_now_authorise() {
            Given now = agreed().given(agreed(2, NORTH, ENVOY));
            now.when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .refused(ProductsRefusal.NOT_AUTHORISED_BY_EVERY_SIDE);
            now.when(to(Audience.PUBLIC, List.of(), NORTH, ENVOY)).accepted();
        }

        @Test
        void what_is_not_agreed_is_not_released() {
            open().when(to(Audience.PUBLIC)).refused(ProductsRefusal.UNKNOWN_PRODUCT);
            open().given(drafted()).when(to(Audience.PUBLIC)).refused(ProductsRefusal.PRODUCT_NOT_AGREED);
            agreed().given(new JointProductWithdrawn(ID, NORTH, null))
                    .when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .refused(ProductsRefusal.PRODUCT_WITHDRAWN);
        }

        @Test
        void named_readers_are_named() {
            agreed().when(to(Audience.NAMED, List.of(), NORTH, SOUTH)).refused(ProductsRefusal.READERS_NOT_NAMED);
        }

        @Test
        void products_are_released_while_the_case_goes_on_and_after_it_was_closed() {
            DomainEvent closed = new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of());
            agreed().given(closed)
                    .when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .accepted();
            Given.on(CASE, new CasefileCapability(), new ProductsCapability())
                    .given(REGISTERED, drafted(), agreed(1, NORTH, SOUTH))
                    .when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class Wider_and_wider {

        @Test
        void an_audience_only_widens() {
            Given circle = agreed().given(release(Audience.COORDINATION_CIRCLE, List.of(), NORTH, SOUTH));
            circle.when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH)).accepted();
            Outcome outcome = circle.when(to(Audience.NAMED, List.of(ENVOY), NORTH, SOUTH))
                    .refused(ProductsRefusal.AUDIENCE_MAY_ONLY_WIDEN);
            assertThat(outcome.facts()).containsEntry("audience", "coordination_circle");
        }

        @Test
        void named_readers_may_become_more_but_not_fewer() {
            Given both = agreed().given(release(Audience.NAMED, List.of(ENVOY, MINISTER), NORTH, SOUTH));
            both.when(to(Audience.NAMED, List.of(ENVOY), NORTH, SOUTH))
                    .refused(ProductsRefusal.AUDIENCE_MAY_ONLY_WIDEN);
            both.when(to(Audience.NAMED, List.of(ENVOY, NORTH), NORTH, SOUTH)).accepted();
        }

        @Test
        void readers_of_every_release_of_the_text_remain_readers() {
            Given one = agreed().given(release(Audience.NAMED, List.of(ENVOY), NORTH, SOUTH));
            one.given(release(Audience.NAMED, List.of(MINISTER), NORTH, SOUTH))
                    .when(to(Audience.NAMED, List.of(MINISTER, ENVOY), NORTH, SOUTH))
                    .nothingChanges();
        }

        @Test
        void the_same_release_changes_nothing() {
            agreed().given(release(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH))
                    .nothingChanges();
        }

        @Test
        void a_new_text_is_released_anew() {
            Given changed = agreed().given(release(Audience.PUBLIC, List.of(), NORTH, SOUTH), agreed(2, NORTH, SOUTH));
            changed.when(to(Audience.NAMED, List.of(ENVOY), NORTH, SOUTH)).accepted();
            assertThat(changed.folded()
                            .state()
                            .of(ProductsState.class)
                            .product(ID)
                            .orElseThrow()
                            .releasedTo(ENVOY))
                    .isFalse();
        }
    }

    @Nested
    class In_whose_name {

        @Test
        void everyone_named_has_consented_to_be_named() {
            Given two = agreed().given(nominated(P1, 1), nominated(P2, 2), consent(P1, ConsentScope.NAMED));
            Outcome outcome = two.when(naming(P1, P2)).refused(ProductsRefusal.NOT_EVERYONE_CONSENTED_TO_BE_NAMED);
            assertThat(outcome.facts())
                    .containsEntry("participations", List.of(P2.value()))
                    .containsEntry("count", 1);
            two.when(naming(P1)).accepted();
            two.given(consent(P2, ConsentScope.NAMED)).when(naming(P1, P2)).accepted();
        }

        @Test
        void naming_nobody_in_particular_names_everybody_in_the_case() {
            Given two = agreed().given(nominated(P1, 1), nominated(P2, 2), consent(P1, ConsentScope.NAMED));
            two.when(naming()).refused(ProductsRefusal.NOT_EVERYONE_CONSENTED_TO_BE_NAMED);
            two.given(consent(P2, ConsentScope.NAMED)).when(naming()).accepted();
            agreed().when(naming()).refused(ProductsRefusal.NOT_EVERYONE_CONSENTED_TO_BE_NAMED);
        }

        @Test
        void consent_to_be_quoted_without_name_is_no_consent_to_be_named() {
            agreed().given(nominated(P1, 1), consent(P1, ConsentScope.QUOTED_WITHOUT_NAME))
                    .when(naming(P1))
                    .refused(ProductsRefusal.NOT_EVERYONE_CONSENTED_TO_BE_NAMED);
        }

        @Test
        void under_non_attribution_a_product_bears_the_name_of_the_group_at_most() {
            Given quiet = agreed().given(
                            regime(RegimeKind.NON_ATTRIBUTION), nominated(P1, 1), consent(P1, ConsentScope.NAMED));
            quiet.when(naming(P1)).refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
            quiet.when(to(Audience.PUBLIC, List.of(), NORTH, SOUTH)).accepted();
            agreed().given(regime(RegimeKind.ON_RECORD), nominated(P1, 1), consent(P1, ConsentScope.NAMED))
                    .when(naming(P1))
                    .accepted();
        }
    }

    private static JointProductDrafted drafted() {
        return new JointProductDrafted(ID, ProductKind.MEMORANDUM, null, List.of(), List.of(NORTH, SOUTH), null);
    }

    private static JointProductAgreed agreed(int version, ActorOrText... sides) {
        return new JointProductAgreed(ID, version, List.of(sides), null, "archive/" + version, null, null, 1);
    }

    private static ReleaseJointProduct to(Audience audience) {
        return to(audience, List.of());
    }

    private static ReleaseJointProduct to(Audience audience, List<ActorOrText> named, ActorOrText... authorisedBy) {
        return new ReleaseJointProduct(release(audience, named, authorisedBy));
    }

    private static JointProductReleased release(
            Audience audience, List<ActorOrText> named, ActorOrText... authorisedBy) {
        return new JointProductReleased(ID, audience, named, Attribution.GROUP, List.of(), List.of(authorisedBy));
    }

    private static ReleaseJointProduct naming(LocalId... participations) {
        return new ReleaseJointProduct(new JointProductReleased(
                ID, Audience.PUBLIC, List.of(), Attribution.NAMED, List.of(participations), List.of(NORTH, SOUTH)));
    }

    private static CandidateNominated nominated(LocalId participation, int person) {
        return new CandidateNominated(participation, new PersonId(new UUID(5, person)), NORTH, null, null, null);
    }

    private static InformedConsentRecorded consent(LocalId participation, ConsentScope scope) {
        return new InformedConsentRecorded(participation, List.of(scope), ConsentForm.WRITTEN, null, true, null);
    }

    private static ConfidentialityRegimeAgreed regime(RegimeKind kind) {
        return new ConfidentialityRegimeAgreed(
                new LocalId("regime-1"), kind, Scope.CASE, List.of(), List.of(NORTH, SOUTH), null, null, null);
    }
}
