package org.balcony.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.CONFLICT;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.casefile.CasefileCommand.DeclineCase;
import org.balcony.command.casefile.CasefileCommand.RegisterCase;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.casefile.CasefileCommand.SuspendCase;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.Feasibility;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CasefileCapabilityTest {

    private static final CaseAccepted ACCEPTED = new CaseAccepted(null, Given.ANNA);
    private static final CaseDeclined DECLINED = new CaseDeclined(DeclineReason.SATURATION);
    private static final CaseSuspended SUSPENDED = new CaseSuspended(SuspensionReason.FUNDING, null);
    private static final CaseClosed CLOSED = new CaseClosed(CaseOutcome.NO_PROCESS_LAUNCHED, List.of());

    private static Given given() {
        return Given.on(CASE, new CasefileCapability());
    }

    @Nested
    class Register_case {

        private final RegisterCase command = new RegisterCase(
                REGISTERED.caseCode(),
                CONFLICT,
                REGISTERED.workingTitle(),
                REGISTERED.leadOrganisation(),
                REGISTERED.origin(),
                null);
        private final String scope = "cases-of/" + CONFLICT;
        private final StreamId other = Given.stream(StreamKind.CASE, 2);

        @Test
        void a_case_begins_as_proposed_and_is_for_the_organisation_unless_said_otherwise() {
            given().when(command)
                    .then(REGISTERED)
                    .unflagged()
                    .claims(
                            new KeyClaim("case-code", "GW-05", CasefileRefusal.CASE_CODE_IN_USE),
                            new KeyClaim(scope, CASE.id().toString(), CasefileRefusal.CASE_ALREADY_REGISTERED));
        }

        @Test
        void a_case_is_registered_once() {
            given().given(REGISTERED).when(command).refused(CasefileRefusal.CASE_ALREADY_REGISTERED);
        }

        @Test
        void another_live_case_on_the_same_conflict_is_worth_knowing() {
            var outcome = given().elsewhere(other, new CasefileCapability(), List.of(REGISTERED), scope)
                    .when(command)
                    .flagged(CasefileWarning.ANOTHER_LIVE_CASE);
            assertThat(outcome.factsOf(CasefileWarning.ANOTHER_LIVE_CASE))
                    .containsEntry("cases", List.of(other.toString()));
        }

        @Test
        void the_default_label_is_checked_like_any_other() {
            given().when(labelled(Label.of(Level.PUBLIC))).refused(UniversalRefusal.LABEL_TOO_WIDE);
            given().when(labelled(Label.of(Level.TEAM, Compartment.SAFETY)))
                    .refused(UniversalRefusal.COMPARTMENT_NOT_HELD);
            given().as(Role.CASE_OFFICER)
                    .when(labelled(Label.of(Level.TEAM, Compartment.IDENTITY)))
                    .refused(UniversalRefusal.COMPARTMENT_NOT_HELD);
            given().when(labelled(Label.of(Level.TEAM, Compartment.FUNDING))).accepted();
        }

        private RegisterCase labelled(Label label) {
            return new RegisterCase(
                    REGISTERED.caseCode(),
                    CONFLICT,
                    REGISTERED.workingTitle(),
                    REGISTERED.leadOrganisation(),
                    REGISTERED.origin(),
                    label);
        }

        @Test
        void a_case_that_is_over_is_not_mentioned() {
            given().elsewhere(other, new CasefileCapability(), List.of(REGISTERED, DECLINED), scope)
                    .when(command)
                    .unflagged();
        }
    }

    @Nested
    class Accept_case {

        @Test
        void the_sender_decided_unless_somebody_else_is_named() {
            given().given(REGISTERED)
                    .when(new AcceptCase("asked twice", null))
                    .then(new CaseAccepted("asked twice", Given.ANNA));
            UserId board = new UserId("board");
            given().given(REGISTERED).when(new AcceptCase(null, board)).then(new CaseAccepted(null, board));
        }

        @Test
        void a_case_without_a_feasibility_finding_is_accepted_with_a_flag() {
            given().given(REGISTERED).when(new AcceptCase(null, null)).flagged(CasefileWarning.NO_FEASIBILITY_FINDING);
            given().given(REGISTERED, feasible())
                    .when(new AcceptCase(null, null))
                    .unflagged();
        }

        @Test
        void only_a_proposed_case_is_accepted() {
            var outcome = given().given(REGISTERED, ACCEPTED).when(new AcceptCase(null, null));
            outcome.refused(CasefileRefusal.CASE_NOT_PROPOSED);
            assertThat(outcome.facts()).containsEntry("status", "active");
        }
    }

    @Nested
    class Decline_case {

        private final DeclineCase command = new DeclineCase(DeclineReason.SATURATION);

        @Test
        void a_proposed_case_can_be_declined() {
            given().given(REGISTERED)
                    .because("too many mediators")
                    .when(command)
                    .then(DECLINED);
        }

        @Test
        void only_a_proposed_case_is_declined() {
            given().given(REGISTERED, ACCEPTED)
                    .because("too many mediators")
                    .when(command)
                    .refused(CasefileRefusal.CASE_NOT_PROPOSED);
        }
    }

    @Nested
    class Suspend_case {

        private final SuspendCase command = new SuspendCase(SuspensionReason.SECURITY, When.of("2026-06"));

        @Test
        void an_active_case_can_be_suspended_until_a_review() {
            given().given(REGISTERED, ACCEPTED)
                    .because("a coup")
                    .when(command)
                    .then(new CaseSuspended(SuspensionReason.SECURITY, When.of("2026-06")));
        }

        @Test
        void only_an_active_case_is_suspended() {
            given().given(REGISTERED).because("a coup").when(command).refused(CasefileRefusal.CASE_NOT_ACTIVE);
        }
    }

    @Nested
    class Resume_case {

        @Test
        void a_suspended_case_is_resumed_without_further_words() {
            given().given(REGISTERED, ACCEPTED, SUSPENDED)
                    .when(new ResumeCase(null, "calm"))
                    .then(new CaseResumed(ResumedFrom.SUSPENDED, "calm"));
        }

        @Test
        void a_closed_or_declined_case_is_resumed_with_a_reason() {
            ResumeCase closed = new ResumeCase(ResumedFrom.CLOSED, null);
            given().given(REGISTERED, ACCEPTED, CLOSED).when(closed).refused(UniversalRefusal.RATIONALE_MISSING);
            given().given(REGISTERED, ACCEPTED, CLOSED)
                    .because("dispute over what was agreed")
                    .when(closed)
                    .then(new CaseResumed(ResumedFrom.CLOSED, null));
            given().given(REGISTERED, DECLINED)
                    .because("invited after all")
                    .when(new ResumeCase(ResumedFrom.DECLINED, null))
                    .then(new CaseResumed(ResumedFrom.DECLINED, null));
        }

        @Test
        void a_case_is_resumed_from_the_status_it_has() {
            given().given(REGISTERED, ACCEPTED)
                    .when(new ResumeCase(null, null))
                    .refused(CasefileRefusal.NOTHING_TO_RESUME);
            given().given(REGISTERED, ACCEPTED, SUSPENDED)
                    .because("dispute")
                    .when(new ResumeCase(ResumedFrom.CLOSED, null))
                    .refused(CasefileRefusal.NOTHING_TO_RESUME);
        }
    }

    @Nested
    class Close_case {

        private final CloseCase command = new CloseCase(CaseOutcome.NO_PROCESS_LAUNCHED, null);

        @Test
        void a_case_may_close_without_a_single_session() {
            given().given(REGISTERED, ACCEPTED)
                    .because("worked in other ways")
                    .when(command)
                    .then(CLOSED)
                    .flagged(CasefileWarning.NO_CONDUCT_ITERATION);
        }

        @Test
        void a_case_that_was_conducted_closes_without_that_flag() {
            given().given(REGISTERED, ACCEPTED, SUSPENDED, conduct())
                    .because("done")
                    .when(command)
                    .then(CLOSED)
                    .unflagged();
        }

        @Test
        void only_a_case_under_way_is_closed() {
            given().given(REGISTERED).because("done").when(command).refused(CasefileRefusal.CASE_NOT_UNDER_WAY);
            given().given(REGISTERED, ACCEPTED, CLOSED)
                    .because("done")
                    .when(command)
                    .refused(CasefileRefusal.CASE_NOT_UNDER_WAY);
        }
    }

    @Nested
    class Status {

        @Test
        void a_retracted_decision_gives_the_earlier_status_back() {
            RecordRetracted retracted = new RecordRetracted(Given.id(3), RetractionReason.WRONG_CASE);
            assertThat(status(given().given(REGISTERED, ACCEPTED, CLOSED))).isEqualTo(CaseStatus.CLOSED);
            assertThat(status(given().given(REGISTERED, ACCEPTED, CLOSED, retracted)))
                    .isEqualTo(CaseStatus.ACTIVE);
        }

        @Test
        void a_retracted_retraction_counts_for_nothing() {
            RecordRetracted wrong = new RecordRetracted(Given.id(3), RetractionReason.WRONG_CASE);
            RecordRetracted undone = new RecordRetracted(Given.id(4), RetractionReason.NEVER_HAPPENED);
            assertThat(status(given().given(REGISTERED, ACCEPTED, CLOSED, wrong, undone)))
                    .isEqualTo(CaseStatus.CLOSED);
        }

        @Test
        void each_status_admits_the_work_that_the_domain_text_lists() {
            assertThat(Work.values())
                    .filteredOn(CaseStatus.UNREGISTERED::admits)
                    .isEmpty();
            assertThat(Work.values())
                    .filteredOn(CaseStatus.PROPOSED::admits)
                    .containsExactly(Work.GROUNDWORK, Work.DISCLOSURE);
            assertThat(Work.values()).allMatch(CaseStatus.ACTIVE::admits);
            assertThat(Work.values())
                    .filteredOn(CaseStatus.SUSPENDED::admits)
                    .isNotEmpty()
                    .doesNotContain(Work.ENGAGEMENT)
                    .hasSize(Work.values().length - 1);
            assertThat(Work.values())
                    .filteredOn(CaseStatus.CLOSED::admits)
                    .containsExactly(Work.AFTERMATH, Work.DISCLOSURE);
            assertThat(Work.values()).filteredOn(CaseStatus.DECLINED::admits).isEmpty();
        }

        private static CaseStatus status(Given given) {
            return given.folded().state().of(CasefileState.class).status();
        }
    }

    private static AssessmentFindingRecorded feasible() {
        return new AssessmentFindingRecorded(
                FindingKind.FEASIBILITY, null, "It can be done", null, Feasibility.FEASIBLE, null, null);
    }

    private static StageIterationOpened conduct() {
        return new StageIterationOpened(
                new LocalId("conduct-1"), Stage.CONDUCT, null, 1, IterationTrigger.FIRST, null, null);
    }
}
