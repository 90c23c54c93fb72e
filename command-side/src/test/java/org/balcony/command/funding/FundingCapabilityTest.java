package org.balcony.command.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.funding.FundingCommand.AgreeFunding;
import org.balcony.command.funding.FundingCommand.ChangeFunding;
import org.balcony.command.funding.FundingCommand.DiscloseFundingInfluence;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateCommand.AgreeMandate;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingCapabilityTest {

    private static final LocalId F1 = new LocalId("f1");
    private static final LocalId F2 = new LocalId("f2");
    private static final ActorOrText GOVERNMENT = ActorOrText.of(POLITICIANS);
    private static final ActorOrText FOUNDATION = new ActorOrText("A foundation");
    private static final ActorOrText OTHER_FOUNDATION = new ActorOrText("Another foundation");
    private static final List<FundedWork> EVERYTHING = List.of(FundedWork.values());

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    private static Given withParties(DomainEvent... parties) {
        return given().elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(parties));
    }

    @Nested
    class Agree_funding {

        @Test
        void an_arrangement_beside_another_funder_raises_no_flag() {
            given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new AgreeFunding(by(F2, OTHER_FOUNDATION, "2026/2028")))
                    .then(by(F2, OTHER_FOUNDATION, "2026/2028"))
                    .unflagged();
        }

        @Test
        void an_id_names_one_arrangement() {
            given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new AgreeFunding(by(F1, OTHER_FOUNDATION, "2026/2028")))
                    .refused(FundingRefusal.FUNDING_ID_IN_USE);
        }

        @Test
        void what_is_replaced_was_agreed() {
            given().when(new AgreeFunding(replacing(F1, by(F2, FOUNDATION, "2026/2028"))))
                    .refused(FundingRefusal.UNKNOWN_ARRANGEMENT);
        }

        @Test
        void an_amount_is_not_negative_and_a_period_does_not_run_backwards() {
            given().when(new AgreeFunding(of(F1, FOUNDATION, "-1", "2026/2028", EVERYTHING)))
                    .refused(FundingRefusal.AMOUNT_NEGATIVE);
            given().when(new AgreeFunding(of(F1, FOUNDATION, "1", "2028/2026", EVERYTHING)))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void the_only_funder_is_flagged() {
            given().when(new AgreeFunding(by(F1, FOUNDATION, "2026/2028"))).flagged(FundingWarning.SOLE_FUNDER);
            given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new AgreeFunding(by(F2, FOUNDATION, "2026/2028")))
                    .flagged(FundingWarning.SOLE_FUNDER);
            given().given(by(F1, OTHER_FOUNDATION, "2026/2028"))
                    .when(new AgreeFunding(replacing(F1, by(F2, FOUNDATION, "2026/2028"))))
                    .flagged(FundingWarning.SOLE_FUNDER);
            given().given(by(F1, OTHER_FOUNDATION, "2026/2028"), changed(F1, FundingChange.ENDED, "2026-01", null))
                    .when(new AgreeFunding(by(F2, FOUNDATION, "2026/2028")))
                    .flagged(FundingWarning.SOLE_FUNDER);
        }

        @Test
        void what_the_money_does_not_cover_is_flagged() {
            var outcome = given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new AgreeFunding(of(
                            F2,
                            OTHER_FOUNDATION,
                            "1",
                            "2026/2028",
                            List.of(FundedWork.CONDUCT, FundedWork.COORDINATION))))
                    .flagged(FundingWarning.COVER_INCOMPLETE);
            assertThat(outcome.factsOf(FundingWarning.COVER_INCOMPLETE))
                    .containsEntry("uncovered", List.of("follow_up"));
        }

        @Test
        void less_than_24_months_are_flagged() {
            Given other = given().given(by(F1, FOUNDATION, "2026/2028"));
            other.when(new AgreeFunding(by(F2, OTHER_FOUNDATION, "2026-01-01/2027-12-30")))
                    .flagged(FundingWarning.SHORT_FUNDING);
            other.when(new AgreeFunding(by(F2, OTHER_FOUNDATION, "2026-01-01/2027-12-31")))
                    .unflagged();
            other.when(new AgreeFunding(by(F2, OTHER_FOUNDATION, "2026-01-01/..")))
                    .unflagged();
        }

        @Test
        void a_case_that_was_declined_is_not_paid_for() {
            given().given(new CaseDeclined(DeclineReason.SATURATION))
                    .when(new AgreeFunding(by(F1, FOUNDATION, "2026/2028")))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    /** Who pays is not whom we serve (scenario S-07). */
    @Nested
    class A_funder_that_is_a_party {

        private final Given conflict = withParties(
                        party(POLITICIANS, true), party(MILITARY, true), party(COMMUNITY, false))
                .given(by(F2, FOUNDATION, "2026/2028"));

        @Test
        void may_be_told_basic_updates() {
            conflict.when(new AgreeFunding(paying(true, ReportingEntitlement.BASIC_UPDATES)))
                    .then(paying(true, ReportingEntitlement.BASIC_UPDATES))
                    .flagged(FundingWarning.PAYER_IS_PARTY);
        }

        @ParameterizedTest
        @EnumSource(
                value = ReportingEntitlement.class,
                names = {"STANDARD", "DETAILED"})
        void is_not_told_more_without_leave_of_every_other_principal_party(ReportingEntitlement more) {
            var outcome = conflict.when(new AgreeFunding(paying(true, more)));
            outcome.refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
            assertThat(outcome.facts())
                    .containsEntry("funder", GOVERNMENT.value())
                    .containsEntry(
                            "notAuthorisedBy", List.of(ActorOrText.of(MILITARY).value()));
            conflict.when(new AgreeFunding(paying(true, more, ActorOrText.of(COMMUNITY))))
                    .refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
            conflict.when(new AgreeFunding(paying(true, more, ActorOrText.of(MILITARY))))
                    .flagged(FundingWarning.PAYER_IS_PARTY);
        }

        @Test
        void is_known_as_such_by_the_conflict_even_where_the_command_denies_it() {
            var outcome = conflict.when(new AgreeFunding(paying(false, ReportingEntitlement.NONE)))
                    .then(paying(true, ReportingEntitlement.NONE))
                    .flagged(FundingWarning.PAYER_IS_PARTY_BY_THE_CONFLICT);
            assertThat(outcome.factsOf(FundingWarning.PAYER_IS_PARTY_BY_THE_CONFLICT))
                    .containsEntry("funder", GOVERNMENT.value());
            conflict.when(new AgreeFunding(paying(false, ReportingEntitlement.DETAILED)))
                    .refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
        }

        @Test
        void needs_leave_of_every_party_while_nobody_is_judged_a_principal() {
            Given unjudged = withParties(party(POLITICIANS, null), party(MILITARY, null), party(COMMUNITY, null));
            unjudged.when(new AgreeFunding(paying(true, ReportingEntitlement.STANDARD, ActorOrText.of(MILITARY))))
                    .refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
            unjudged.when(new AgreeFunding(paying(
                            true, ReportingEntitlement.STANDARD, ActorOrText.of(MILITARY), ActorOrText.of(COMMUNITY))))
                    .accepted();
        }

        @Test
        void cannot_authorise_itself_where_no_other_party_is_known() {
            given().when(new AgreeFunding(paying(true, ReportingEntitlement.STANDARD)))
                    .refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
            given().when(new AgreeFunding(paying(true, ReportingEntitlement.STANDARD, GOVERNMENT)))
                    .refused(FundingRefusal.PAYING_PARTY_ENTITLEMENT);
            given().when(new AgreeFunding(paying(true, ReportingEntitlement.STANDARD, new ActorOrText("The others"))))
                    .accepted();
        }

        @Test
        void and_no_principal_is_shown_with_both_facts_whichever_came_first() {
            var outcome = conflict.given(mandate(MILITARY))
                    .when(new AgreeFunding(paying(true, ReportingEntitlement.BASIC_UPDATES)))
                    .flagged(FundingWarning.PAYER_IS_PARTY, FundingWarning.PAYER_NOT_PRINCIPAL);
            assertThat(outcome.factsOf(FundingWarning.PAYER_NOT_PRINCIPAL))
                    .containsEntry("funders", List.of(GOVERNMENT.value()))
                    .containsEntry("principals", List.of(MILITARY.toString()));
            Given paid = given().given(paying(true, ReportingEntitlement.BASIC_UPDATES));
            paid.when(new AgreeMandate(mandate(MILITARY))).flagged(FundingWarning.PAYER_NOT_PRINCIPAL);
            paid.when(new AgreeMandate(mandate(MILITARY, POLITICIANS))).unflagged();
            given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new AgreeMandate(mandate(MILITARY)))
                    .unflagged();
        }

        private FundingAgreed paying(boolean party, ReportingEntitlement entitlement, ActorOrText... authorisedBy) {
            return new FundingAgreed(
                    F1,
                    GOVERNMENT,
                    party,
                    new Money("250000", "CAD"),
                    When.of("2026/2028"),
                    null,
                    EVERYTHING,
                    entitlement,
                    List.of(authorisedBy),
                    List.of(),
                    null);
        }
    }

    @Nested
    class Change_funding {

        private final FundingAgreed agreed = by(F1, FOUNDATION, "2025/2027");

        @Test
        void a_change_is_recorded_with_what_is_new() {
            FundingCondition visibility = new FundingCondition(ConditionKind.VISIBILITY, "a logo on every banner");
            officer(agreed)
                    .when(new ChangeFunding(
                            F1, FundingChange.CONDITIONS_CHANGED, null, null, null, List.of(visibility), null))
                    .then(new FundingChanged(
                            F1, FundingChange.CONDITIONS_CHANGED, null, null, null, List.of(visibility)))
                    .unflagged();
        }

        @Test
        void what_a_funder_may_be_told_does_not_change_here() {
            officer(agreed)
                    .when(new ChangeFunding(
                            F1,
                            FundingChange.CONDITIONS_CHANGED,
                            null,
                            null,
                            null,
                            List.of(),
                            ReportingEntitlement.DETAILED))
                    .refused(FundingRefusal.ENTITLEMENT_NEEDS_NEW_AGREEMENT);
        }

        @Test
        void the_only_arrangement_need_not_be_named() {
            officer(agreed)
                    .when(change(null, FundingChange.SUSPENDED))
                    .then(changed(F1, FundingChange.SUSPENDED, null, null));
            officer().when(change(null, FundingChange.SUSPENDED)).refused(FundingRefusal.ARRANGEMENT_NOT_NAMED);
            var several =
                    officer(agreed, by(F2, OTHER_FOUNDATION, "2026/2028")).when(change(null, FundingChange.SUSPENDED));
            several.refused(FundingRefusal.ARRANGEMENT_NOT_NAMED);
            assertThat(several.facts()).containsEntry("arrangements", List.of("f1", "f2"));
        }

        @Test
        void a_new_amount_is_not_negative_and_a_new_period_does_not_run_backwards() {
            officer(agreed)
                    .when(new ChangeFunding(
                            F1, FundingChange.REDUCED, null, new Money("-5", "EUR"), null, List.of(), null))
                    .refused(FundingRefusal.AMOUNT_NEGATIVE);
            officer(agreed)
                    .when(new ChangeFunding(
                            F1, FundingChange.EXTENDED, null, null, When.of("2029/2028"), List.of(), null))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void what_is_suspended_is_resumed_and_what_ended_stays_ended() {
            officer(agreed).when(change(F1, FundingChange.SUSPENDED)).unflagged();
            officer(agreed, changed(F1, FundingChange.SUSPENDED, null, null))
                    .when(change(F1, FundingChange.RESUMED))
                    .unflagged();
            officer(agreed).when(change(F1, FundingChange.ENDED)).unflagged();
        }

        @Test
        void a_change_that_was_not_expected_is_recorded_and_flagged() {
            officer()
                    .when(change(F1, FundingChange.INCREASED))
                    .then(changed(F1, FundingChange.INCREASED, null, null))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            officer(agreed).when(change(F1, FundingChange.RESUMED)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            officer(agreed, changed(F1, FundingChange.SUSPENDED, null, null))
                    .when(change(F1, FundingChange.SUSPENDED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            officer(agreed, changed(F1, FundingChange.ENDED, null, null))
                    .when(change(F1, FundingChange.RESUMED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            officer(by(F1, FOUNDATION, "2020/2022"))
                    .when(change(F1, FundingChange.EXTENDED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        private Given officer(DomainEvent... events) {
            return given().given(events).as(Role.CASE_OFFICER);
        }

        private ChangeFunding change(LocalId id, FundingChange change) {
            return new ChangeFunding(id, change, null, null, null, List.of(), null);
        }
    }

    @Nested
    class Disclose_funding_influence {

        @Test
        void parties_are_told_who_pays() {
            given().given(by(F1, FOUNDATION, "2026/2028"))
                    .when(new DiscloseFundingInfluence(disclosed(F1)))
                    .then(disclosed(F1))
                    .unflagged();
            given().when(new DiscloseFundingInfluence(disclosed(null))).unflagged();
        }

        @Test
        void about_an_unknown_arrangement_it_is_recorded_and_flagged() {
            given().when(new DiscloseFundingInfluence(disclosed(F1)))
                    .then(disclosed(F1))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        private FundingInfluenceDisclosed disclosed(LocalId id) {
            return new FundingInfluenceDisclosed(
                    id, List.of(ActorOrText.of(MILITARY)), "The government pays for the venue", List.of());
        }
    }

    static PartyIdentified party(ActorId actor, Boolean principal) {
        return new PartyIdentified(actor, PartyKind.GROUP, principal, ContactRestriction.NONE, null);
    }

    private static MandateAgreed mandate(ActorId... principals) {
        return new MandateAgreed(
                new LocalId("m1"),
                List.of(principals),
                "talks",
                ThirdPartyRole.MEDIATOR,
                ReportingLine.PRINCIPALS_ONLY,
                MandateForm.LETTER,
                null,
                null);
    }

    private static FundingAgreed by(LocalId id, ActorOrText funder, String period) {
        return of(id, funder, "100000", period, EVERYTHING);
    }

    private static FundingAgreed of(
            LocalId id, ActorOrText funder, String amount, String period, List<FundedWork> covers) {
        return new FundingAgreed(
                id,
                funder,
                false,
                new Money(amount, "EUR"),
                When.of(period),
                null,
                covers,
                ReportingEntitlement.STANDARD,
                List.of(),
                List.of(),
                null);
    }

    private static FundingAgreed replacing(LocalId replaced, FundingAgreed by) {
        return new FundingAgreed(
                by.arrangementId(),
                by.funder(),
                by.funderIsParty(),
                by.amount(),
                by.period(),
                by.flexibility(),
                by.covers(),
                by.reportingEntitlement(),
                by.entitlementAuthorisedBy(),
                by.conditions(),
                replaced);
    }

    private static FundingChanged changed(LocalId id, FundingChange change, String effective, String period) {
        return new FundingChanged(
                id,
                change,
                effective == null ? null : When.of(effective),
                null,
                period == null ? null : When.of(period),
                List.of());
    }
}
