package org.balcony.command.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.followup.FollowupCommand.PlanFollowUp;
import org.balcony.command.followup.FollowupCommand.RecordFollowUpContact;
import org.balcony.command.followup.FollowupCommand.RecordFollowUpMissed;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.kernel.Warning;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Trend;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowupCapabilityTest {

    private static final LocalId ONE = participation(1);
    private static final LocalId TWO = participation(2);
    private static final LocalId PLAN = new LocalId("homecoming");

    private static Given given() {
        return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA), nominated(1), nominated(2));
    }

    @Nested
    class Plan_follow_up {

        @Test
        void contact_is_planned_with_participants_and_paid_for() {
            Given funded = given().given(funding("2026-01/2026-12"));
            funded.when(plan(60, "2026-09-30", ONE, TWO))
                    .then(planned(60, "2026-09-30", ONE, TWO))
                    .unflagged();
            assertThat(state(funded).planned()).isFalse();
            assertThat(state(funded.given(planned(60, null, ONE))).planned()).isTrue();
        }

        @Test
        void a_plan_that_outlasts_the_money_for_it_is_flagged() {
            Given funded = given().given(funding("2026-01/2026-12"));
            Outcome outcome = funded.when(plan(60, "2027-06", ONE)).flagged(FollowupWarning.FOLLOW_UP_NOT_FUNDED);
            assertThat(outcome.factsOf(FollowupWarning.FOLLOW_UP_NOT_FUNDED))
                    .containsEntry("period", "2026-03-03/2027-06-30");
            funded.when(plan(60, null, ONE)).flagged(FollowupWarning.FOLLOW_UP_NOT_FUNDED);
            funded.when(plan(60, "2025-06", ONE)).unflagged();
            given().when(plan(60, "2026-09-30", ONE)).flagged(FollowupWarning.FOLLOW_UP_NOT_FUNDED);
        }

        @Test
        void a_plan_is_for_somebody() {
            given().when(plan(60, null)).refused(FollowupRefusal.COHORT_EMPTY);
        }

        @Test
        void a_day_at_least_lies_between_two_contacts() {
            given().when(plan(0, null, ONE)).refused(FollowupRefusal.CADENCE_TOO_SHORT);
        }

        @Test
        void a_plan_is_for_participants_of_the_case() {
            Outcome outcome = given().when(plan(60, null, ONE, participation(9)));
            outcome.refused(FollowupRefusal.COHORT_NOT_IN_CASE);
            assertThat(outcome.facts()).containsEntry("participations", List.of(participation(9)));
        }

        @Test
        void a_plan_has_an_id_of_its_own() {
            given().given(planned(60, null, ONE)).when(plan(30, null, TWO)).refused(FollowupRefusal.PLAN_ID_IN_USE);
        }

        @Test
        void follow_up_goes_on_after_a_case_was_closed_but_does_not_begin_before_it_was_accepted() {
            given().given(new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .when(plan(60, null, ONE))
                    .accepted();
            Given.onCase()
                    .given(REGISTERED, nominated(1))
                    .when(plan(60, null, ONE))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class Record_follow_up_contact {

        @Test
        void a_person_who_consented_was_reached() {
            given().given(planned(60, null, ONE), consent(1))
                    .when(reached(ONE, PLAN))
                    .then(contact(ONE, PLAN))
                    .unflagged();
        }

        @Test
        void a_person_who_never_consented_is_not_to_be_contacted() {
            Outcome outcome = given().given(planned(60, null, ONE)).when(reached(ONE, null));
            outcome.refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT);
            assertThat(outcome.facts()).containsEntry("participationId", "p1").containsEntry("consent", "none");
            given().when(reached(participation(9), null)).refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT);
        }

        @Test
        void consent_to_take_part_is_no_consent_to_be_contacted() {
            given().given(consentTo(1, ConsentScope.PARTICIPATE, null))
                    .when(reached(ONE, null))
                    .refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT);
        }

        @Test
        void consent_counts_as_it_was_when_the_contact_took_place() {
            Given withdrawn = given().given("2026-01-10", null, consent(1))
                    .given(planned(60, null, ONE))
                    .given("2026-02-20", null, new InformedConsentWithdrawn(ONE, List.of(), null));
            Outcome outcome = withdrawn.occurred("2026-03-01").when(reached(ONE, null));
            outcome.refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT);
            assertThat(outcome.facts()).containsEntry("consent", "withdrawn");
            withdrawn.occurred("2026-02-01").when(reached(ONE, null)).accepted();
        }

        @Test
        void consent_that_has_run_out_does_not_count() {
            given().given(consentTo(1, ConsentScope.CONTACTED_LATER, "2026-03-02"))
                    .given(planned(60, null, ONE))
                    .when(reached(ONE, null))
                    .refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT);
        }

        @Test
        void where_history_does_not_tell_of_consent_the_contact_is_flagged() {
            given().given(planned(60, null, ONE))
                    .on(Basis.DOCUMENT)
                    .recorded(new AttendanceRecorded(new LocalId("s1"), ONE, AttendanceStatus.PRESENT, null))
                    .when(reached(ONE, null))
                    .flagged(FollowupWarning.CONTACT_CONSENT_UNKNOWN);
        }

        @Test
        void a_contact_under_no_plan_or_another_is_recorded_and_flagged() {
            given().given(consent(1)).when(reached(ONE, null)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            Outcome outcome = given().given(consent(1), planned(60, null, TWO)).when(reached(ONE, PLAN));
            outcome.flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(outcome.factsOf(UniversalWarning.UNEXPECTED_TRANSITION))
                    .containsEntry("participationId", "p1")
                    .containsEntry("planId", "homecoming");
        }
    }

    @Nested
    class Record_follow_up_missed {

        private final FollowUpContactMissed missed =
                new FollowUpContactMissed(ONE, PLAN, When.of("2026-03-01"), "The line is dead");

        @Test
        void a_contact_that_was_missed_is_recorded() {
            given().given(planned(60, null, ONE), consent(1))
                    .when(new RecordFollowUpMissed(missed))
                    .then(missed)
                    .unflagged();
        }

        @Test
        void nothing_is_missed_where_nobody_was_to_be_reached() {
            given().when(new RecordFollowUpMissed(missed)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(planned(60, null, ONE), new InformedConsentWithdrawn(ONE, List.of(), null))
                    .when(new RecordFollowUpMissed(missed))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Test
    void a_case_that_is_closed_without_a_plan_to_follow_up_is_flagged() {
        CloseCase close = new CloseCase(CaseOutcome.OBJECTIVES_MET, null);
        Given active = given().because("done");
        assertThat(warnings(active.when(close))).contains(FollowupWarning.NO_FOLLOW_UP_PLAN);
        active.given(planned(60, null, ONE));
        assertThat(warnings(active.when(close))).doesNotContain(FollowupWarning.NO_FOLLOW_UP_PLAN);
    }

    private static List<Warning> warnings(Outcome outcome) {
        outcome.accepted();
        return outcome.remarks().stream().map(Flag::warning).toList();
    }

    /** Scenario S-19 of the domain text: going home. */
    @Test
    void of_twenty_who_went_home_two_never_consented_and_two_withdrew() {
        List<DomainEvent> workshop = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(number -> workshop.add(nominated(number)));
        IntStream.rangeClosed(1, 18).forEach(number -> workshop.add(consent(number)));
        Given given = Given.onCase()
                .given(REGISTERED, new CaseAccepted(null, Given.ANNA))
                .given(workshop.toArray(DomainEvent[]::new));
        LocalId[] all = IntStream.rangeClosed(1, 20)
                .mapToObj(FollowupCapabilityTest::participation)
                .toArray(LocalId[]::new);
        given.when(plan(60, null, all)).accepted();
        given.given(planned(60, null, all));
        Stream.of(17, 18)
                .forEach(number -> given.given(new InformedConsentWithdrawn(participation(number), List.of(), null)));

        IntStream.rangeClosed(1, 12)
                .forEach(number -> given.when(reached(participation(number), PLAN))
                        .then(contact(participation(number), PLAN))
                        .unflagged());
        IntStream.rangeClosed(13, 16)
                .forEach(number -> given.when(new RecordFollowUpMissed(
                                new FollowUpContactMissed(participation(number), PLAN, null, null)))
                        .unflagged());
        IntStream.rangeClosed(17, 20)
                .forEach(number -> given.when(reached(participation(number), PLAN))
                        .refused(FollowupRefusal.CONTACT_WITHOUT_CONSENT));
    }

    private static FollowupState state(Given given) {
        return given.folded().state().of(FollowupState.class);
    }

    private static LocalId participation(int number) {
        return new LocalId("p" + number);
    }

    private static CandidateNominated nominated(int number) {
        return new CandidateNominated(
                participation(number), new PersonId(new UUID(5, number)), ActorOrText.of(MILITARY), null, null, null);
    }

    private static InformedConsentRecorded consent(int number) {
        return consentTo(number, ConsentScope.CONTACTED_LATER, null);
    }

    private static InformedConsentRecorded consentTo(int number, ConsentScope scope, String until) {
        return new InformedConsentRecorded(
                participation(number),
                List.of(scope),
                ConsentForm.WRITTEN,
                null,
                true,
                until == null ? null : When.of(until));
    }

    private static FundingAgreed funding(String period) {
        return new FundingAgreed(
                new LocalId("f1"),
                new ActorOrText("A foundation"),
                false,
                null,
                When.of(period),
                null,
                List.of(FundedWork.FOLLOW_UP),
                ReportingEntitlement.NONE,
                List.of(),
                List.of(),
                null);
    }

    private static PlanFollowUp plan(int cadenceDays, String until, LocalId... cohort) {
        return new PlanFollowUp(planned(cadenceDays, until, cohort));
    }

    private static FollowUpPlanned planned(int cadenceDays, String until, LocalId... cohort) {
        return new FollowUpPlanned(
                PLAN,
                List.of(cohort),
                cadenceDays,
                List.of("telephone"),
                FollowUpPurpose.REENTRY_SUPPORT,
                null,
                until == null ? null : When.of(until));
    }

    private static RecordFollowUpContact reached(LocalId participation, LocalId plan) {
        return new RecordFollowUpContact(contact(participation, plan));
    }

    private static FollowUpContactMade contact(LocalId participation, LocalId plan) {
        return new FollowUpContactMade(
                participation, plan, "telephone", ReentryState.STRAINED, new Trend(-1), true, null);
    }
}
