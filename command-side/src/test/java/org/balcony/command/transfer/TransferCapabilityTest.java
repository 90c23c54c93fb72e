package org.balcony.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.confidentiality.ConfidentialityCapability;
import org.balcony.command.coordination.CoordinationCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.products.ProductsCapability;
import org.balcony.command.transfer.TransferCommand.ConveyTransfer;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.command.transfer.TransferCommand.RecordTakeUp;
import org.balcony.command.transfer.TransferCommand.RecordTransferAnswer;
import org.balcony.command.transfer.TransferCommand.ReferIssue;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.ReferralReturn;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferCapabilityTest {

    private static final LocalId DOP = new LocalId("dop");
    private static final LocalId T1 = new LocalId("t-1");
    private static final LocalId MEMO = new LocalId("memorandum-1");
    private static final ActorOrText ENVOY = new ActorOrText("the envoy");
    private static final ActorOrText MINISTER = new ActorOrText("the minister");
    private static final List<ActorOrText> SIDES = List.of(new ActorOrText("north"), new ActorOrText("south"));
    private static final LocalId OTHER = new LocalId("other");
    private static final String NAME = "Declaration of Principles";
    private static final List<ActorOrText> PARTIES = List.of(new ActorOrText("Israël"), new ActorOrText("منظمة"));

    private static Given given() {
        return Given.on(CASE, new TransferCapability());
    }

    @Nested
    class Convey_transfer {

        @Test
        void an_idea_is_conveyed_once() {
            open().when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null)))
                    .then(conveyed(TransferredThing.IDEA, null))
                    .unflagged();
            open().given(conveyed(TransferredThing.IDEA, null))
                    .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null)))
                    .nothingChanges();
            open().given(conveyed(TransferredThing.IDEA, null))
                    .when(new ConveyTransfer(conveyed(TransferredThing.ANALYSIS, null)))
                    .refused(TransferRefusal.TRANSFER_ID_IN_USE);
        }

        @Test
        void a_transfer_known_only_from_its_answer_is_conveyed_under_the_same_id() {
            open().given(new TransferAnswered(T1, TransferAnswer.ACKNOWLEDGED))
                    .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null)))
                    .then(conveyed(TransferredThing.IDEA, null));
        }

        @Test
        void transfers_go_on_after_a_case_was_closed_but_do_not_precede_it() {
            open().given(new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null)))
                    .accepted();
            Given.on(CASE, new CasefileCapability(), new TransferCapability())
                    .given(REGISTERED)
                    .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void a_product_is_conveyed_to_whom_it_was_released() {
            Given named = agreed().given(released(Audience.NAMED, ENVOY));
            named.when(product(ENVOY)).then(product(ENVOY).conveyed());
            Outcome outcome = named.when(product(MINISTER)).refused(TransferRefusal.PRODUCT_NOT_RELEASED);
            assertThat(outcome.facts())
                    .containsEntry("productId", MEMO.value())
                    .containsEntry("recipient", MINISTER.value());
            agreed().given(released(Audience.PUBLIC)).when(product(MINISTER)).accepted();
        }

        @Test
        void what_is_released_to_the_circle_is_conveyed_to_those_in_it() {
            Given circle = agreed().given(released(Audience.COORDINATION_CIRCLE));
            circle.when(product(ENVOY)).refused(TransferRefusal.PRODUCT_NOT_RELEASED);
            circle.given(new CoordinationArrangementAgreed(
                            new LocalId("group"),
                            ArrangementKind.CONTACT_GROUP,
                            ArrangementMode.NETWORK,
                            List.of(ENVOY),
                            null,
                            null))
                    .when(product(ENVOY))
                    .accepted();
        }

        @Test
        void what_the_sides_have_not_agreed_on_is_not_conveyed() {
            open().given(drafted()).when(product(ENVOY)).refused(TransferRefusal.CONVEYED_PRODUCT_NOT_AGREED);
            agreed().given(released(Audience.PUBLIC), new JointProductWithdrawn(MEMO, null, null))
                    .when(product(ENVOY))
                    .refused(TransferRefusal.CONVEYED_PRODUCT_NOT_AGREED);
            open().when(product(ENVOY)).refused(TransferRefusal.PRODUCT_UNKNOWN);
            open().when(new ConveyTransfer(conveyed(TransferredThing.PRODUCT, null)))
                    .refused(TransferRefusal.PRODUCT_UNKNOWN);
        }

        @Test
        void a_product_is_a_product_however_it_is_named() {
            String entry = Given.id(3).toString();
            for (String source : List.of(MEMO.value(), entry)) {
                agreed().when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null, source)))
                        .refused(TransferRefusal.PRODUCT_NOT_RELEASED);
                agreed().given(released(Audience.NAMED, ENVOY))
                        .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null, source, "session-1", "a note")))
                        .accepted();
            }
        }

        @Test
        void what_a_party_entrusted_is_conveyed_to_whom_it_allowed() {
            DomainEvent entrusted =
                    new ConfidentialMatterRecorded(new LocalId("m-1"), Samples.MILITARY, List.of(), null, null);
            for (String source : List.of("m-1", Given.id(3).toString())) {
                Given secret = open().given(entrusted);
                secret.when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null, source)))
                        .refused(TransferRefusal.CONVEYED_MATTER_NOT_AUTHORISED);
                secret.given(new DisclosureAuthorised(
                                new LocalId("m-1"),
                                ActorOrText.of(Samples.MILITARY),
                                List.of(ENVOY),
                                DisclosureExtent.FULL,
                                null,
                                null))
                        .when(new ConveyTransfer(conveyed(TransferredThing.IDEA, null, source)))
                        .accepted();
            }
        }
    }

    @Nested
    class Record_transfer_answer {

        @Test
        void a_recipient_answers_what_was_conveyed() {
            for (TransferAnswer answer : TransferAnswer.values()) {
                given().given(conveyed(TransferredThing.IDEA, null))
                        .when(new RecordTransferAnswer(new TransferAnswered(T1, answer)))
                        .then(new TransferAnswered(T1, answer))
                        .unflagged();
            }
        }

        @Test
        void an_answer_to_nothing_or_a_second_answer_is_flagged() {
            TransferAnswered answered = new TransferAnswered(T1, TransferAnswer.DISMISSED);
            given().when(new RecordTransferAnswer(answered))
                    .then(answered)
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(conveyed(TransferredThing.IDEA, null), answered)
                    .when(new RecordTransferAnswer(answered))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Record_take_up {

        @Test
        void what_was_dismissed_may_be_taken_up_later_and_further() {
            Given dismissed = seen().given(
                            conveyed(TransferredThing.IDEA, null), new TransferAnswered(T1, TransferAnswer.DISMISSED));
            dismissed
                    .when(takeUp(TakeUpExtent.CLIMATE))
                    .then(takenUp(TakeUpExtent.CLIMATE))
                    .unflagged();
            dismissed
                    .given(takenUp(TakeUpExtent.CLIMATE))
                    .when(takeUp(TakeUpExtent.AGENDA))
                    .then(takenUp(TakeUpExtent.AGENDA))
                    .unflagged();
            dismissed
                    .given(takenUp(TakeUpExtent.AGENDA))
                    .when(takeUp(TakeUpExtent.CLIMATE))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void persons_and_channels_are_seen_to_be_taken_up_without_having_been_conveyed() {
            for (TransferredThing what : List.of(TransferredThing.PERSON, TransferredThing.CHANNEL)) {
                seen().when(new RecordTakeUp(takenUp(what, TakeUpExtent.NEGOTIATOR_IS_ALUMNUS, null)))
                        .unflagged();
            }
            seen().when(takeUp(TakeUpExtent.AGENDA)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void nobody_claims_a_take_up_without_a_basis() {
            given().given(conveyed(TransferredThing.IDEA, null))
                    .when(takeUp(TakeUpExtent.CLIMATE))
                    .refused(TransferRefusal.BASIS_MISSING);
        }

        @Test
        void a_text_in_an_agreement_is_in_it_and_an_agreement_nobody_recorded_is_flagged() {
            TransferTakenUp text = takenUp(null, TakeUpExtent.TEXT_PARTLY, DOP);
            Given conveyed = seen().given(conveyed(TransferredThing.IDEA, null));
            conveyed.when(new RecordTakeUp(text)).then(text).flagged(TransferWarning.AGREEMENT_UNKNOWN);
            Given known = conveyed.given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED));
            known.when(new RecordTakeUp(text)).unflagged();
            assertThat(stand(known.given(text))).isEqualTo(Transfer.Stand.IN_AGREEMENT);
        }

        private static Transfer.Stand stand(Given given) {
            return given.folded().state().of(TransferState.class).transfer(T1).stand();
        }

        private static Given seen() {
            return given().on(Basis.THIRD_PARTY_STATEMENT);
        }

        private static RecordTakeUp takeUp(TakeUpExtent extent) {
            return new RecordTakeUp(takenUp(extent));
        }

        private static TransferTakenUp takenUp(TakeUpExtent extent) {
            return takenUp(null, extent, null);
        }

        private static TransferTakenUp takenUp(TransferredThing what, TakeUpExtent extent, LocalId agreement) {
            return new TransferTakenUp(T1, what, extent, null, agreement, null);
        }
    }

    @Nested
    class Refer_issue {

        @Test
        void an_issue_is_referred_and_given_back() {
            given().when(new ReferIssue(referred("water", null)))
                    .then(referred("water", null))
                    .unflagged();
            given().given(referred("water", null))
                    .when(new ReferIssue(referred("water", "2026-02")))
                    .then(referred("water", "2026-02"))
                    .unflagged();
            given().given(referred("water", null))
                    .when(new ReferIssue(referred("water", null)))
                    .nothingChanges();
        }

        @Test
        void another_issue_takes_another_id() {
            given().given(referred("water", null))
                    .when(new ReferIssue(referred("land", null)))
                    .refused(TransferRefusal.REFERRAL_ID_IN_USE);
        }

        @Test
        void a_second_return_is_flagged_and_a_return_may_come_to_light_first() {
            given().given(referred("water", "2026-02"))
                    .when(new ReferIssue(referred("water", "2026-01")))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(new ReferIssue(referred("water", "2026-02"))).unflagged();
            given().given(referred("water", "2026-02"))
                    .when(new ReferIssue(referred("water", null)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        private static IssueReferred referred(String issue, String returned) {
            return new IssueReferred(
                    new LocalId("r-1"),
                    new ActorOrText("the commission"),
                    issue,
                    null,
                    null,
                    returned == null ? null : new ReferralReturn(When.of(returned), null));
        }
    }

    @Nested
    class Record_agreement {

        @Test
        void parties_are_kept_as_the_source_wrote_them() {
            given().when(record(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .then(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .unflagged();
        }

        @Test
        void each_status_of_one_agreement_has_a_date_of_its_own() {
            given().given(recorded(DOP, NAME, "1993-08-20", AgreementStatus.INITIALLED))
                    .when(record(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .unflagged();
        }

        @Test
        void another_date_for_the_same_agreement_and_status_is_flagged() {
            var outcome = given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .when(record(DOP, "DOP", "1993-12", AgreementStatus.SIGNED))
                    .flagged(TransferWarning.DATE_CONFLICT);
            assertThat(outcome.factsOf(TransferWarning.DATE_CONFLICT))
                    .containsEntry("dateSigned", "1993-09-13")
                    .containsEntry("event", Given.id(1).toString());
        }

        @Test
        void another_date_for_an_agreement_of_the_same_name_is_flagged() {
            given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .when(record(OTHER, NAME, "1993-09-14", AgreementStatus.SIGNED))
                    .flagged(TransferWarning.DATE_CONFLICT);
        }

        @Test
        void a_coarser_date_that_may_be_the_same_or_no_date_is_no_conflict() {
            Given signed = given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED));
            signed.when(record(DOP, NAME, "1993-09", AgreementStatus.SIGNED)).unflagged();
            signed.when(record(DOP, NAME, null, AgreementStatus.SIGNED)).unflagged();
        }
    }

    private static Given open() {
        return Given.on(
                        CASE,
                        new CasefileCapability(),
                        new ProductsCapability(),
                        new CoordinationCapability(),
                        new ConfidentialityCapability(),
                        new TransferCapability())
                .given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    private static Given agreed() {
        return open().given(drafted(), new JointProductAgreed(MEMO, 1, SIDES, null, null, null, null, 1));
    }

    private static JointProductDrafted drafted() {
        return new JointProductDrafted(MEMO, ProductKind.MEMORANDUM, null, List.of(), SIDES, null);
    }

    private static JointProductReleased released(Audience audience, ActorOrText... named) {
        return new JointProductReleased(MEMO, audience, List.of(named), Attribution.GROUP, List.of(), SIDES);
    }

    private static ConveyTransfer product(ActorOrText recipient) {
        return new ConveyTransfer(new TransferConveyed(
                T1,
                TransferredThing.PRODUCT,
                MEMO,
                List.of(),
                TransferDirection.UP,
                recipient,
                TransferRoute.DOCUMENT));
    }

    private static TransferConveyed conveyed(TransferredThing what, LocalId product, String... sources) {
        return new TransferConveyed(
                T1, what, product, List.of(sources), TransferDirection.UP, ENVOY, TransferRoute.PARTICIPANT_BRIEFING);
    }

    private static When when(String edtf) {
        return edtf == null ? null : When.of(edtf);
    }

    private static RecordAgreement record(LocalId id, String name, String date, AgreementStatus status) {
        return new RecordAgreement(recorded(id, name, date, status));
    }

    private static AgreementRecorded recorded(LocalId id, String name, String date, AgreementStatus status) {
        return new AgreementRecorded(
                id, name, when(date), status, null, null, null, null, PARTIES, List.of(), List.of());
    }
}
