package org.balcony.command.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.conduct.Talks.MILITARY;
import static org.balcony.command.conduct.Talks.POLITICIANS;
import static org.balcony.command.conduct.Talks.WORKSHOP;
import static org.balcony.command.conduct.Talks.active;
import static org.balcony.command.conduct.Talks.held;
import static org.balcony.command.conduct.Talks.opened;
import static org.balcony.command.conduct.Talks.scheduled;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.conduct.ConductCommand.CancelSession;
import org.balcony.command.conduct.ConductCommand.RescheduleSession;
import org.balcony.command.conduct.ConductCommand.ScheduleSession;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.ReschedulingReason;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final LocalId OTHER = new LocalId("other");

    @Nested
    class Schedule_session {

        @Test
        void a_session_is_planned_in_an_active_case() {
            active().when(new ScheduleSession(scheduled(null, null, POLITICIANS)))
                    .then(scheduled(null, null, POLITICIANS))
                    .unflagged();
        }

        @Test
        void nobody_is_brought_together_while_the_case_is_suspended_or_only_proposed() {
            active().given(new CaseSuspended(SuspensionReason.SECURITY, null))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
            Given.onCase()
                    .given(Samples.REGISTERED)
                    .when(new ScheduleSession(scheduled(null, null)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void an_id_names_one_session() {
            active().given(scheduled(null, null))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .refused(ConductRefusal.SESSION_ID_IN_USE);
        }

        @Test
        void an_id_that_attendance_mentioned_first_may_be_planned() {
            active().given(Talks.attendance("p-1", org.balcony.events.ConductEvent.AttendanceStatus.EXCUSED))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .then(scheduled(null, null));
        }

        @Test
        void a_plan_does_not_end_before_it_begins() {
            active().when(new ScheduleSession(scheduled(OTHER, "2026-05/2026-04", null, null, null)))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void a_quorum_is_of_two_or_more_and_goes_with_its_rule() {
            for (SessionScheduled unfit : List.of(
                    scheduled(PresenceRule.QUORUM, 1),
                    scheduled(PresenceRule.QUORUM, null),
                    scheduled(PresenceRule.NONE, 3),
                    scheduled(null, 2))) {
                active().when(new ScheduleSession(unfit)).refused(ConductRefusal.QUORUM_UNFIT);
            }
            active().when(new ScheduleSession(scheduled(PresenceRule.QUORUM, 2)))
                    .accepted();
        }

        @Test
        void what_it_refers_to_is_on_record() {
            active().when(new ScheduleSession(scheduled(OTHER, "2026-05", null, null, Talks.REGIME)))
                    .refused(ConductRefusal.UNKNOWN_REGIME);
            active().given(Talks.regime(RegimeKind.STRICT))
                    .when(new ScheduleSession(scheduled(OTHER, "2026-05", null, null, Talks.REGIME)))
                    .accepted();
            active().when(new ScheduleSession(continuing(WORKSHOP))).refused(ConductRefusal.UNKNOWN_SESSION);
            active().given(scheduled(null, null))
                    .when(new ScheduleSession(continuing(WORKSHOP)))
                    .accepted();
        }

        @Test
        void a_time_that_no_money_covers_is_flagged_once_money_was_agreed() {
            Given funded = active().given(funding("2025/2026-03"));
            funded.when(new ScheduleSession(scheduled(null, null))).flagged(ConductWarning.OUTSIDE_FUNDING);
            active().given(funding("2025/2027"))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .unflagged();
        }

        @Test
        void a_time_after_the_mandate_is_flagged_once_there_was_one() {
            active().given(mandate("2025/2026-03"))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .flagged(ConductWarning.MANDATE_LAPSED);
            active().given(mandate("2026-05/2027"))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .flagged(ConductWarning.MANDATE_LAPSED);
            active().given(mandate(null))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .unflagged();
            active().given(mandate(null), new MandateEnded(new LocalId("m"), MandateEndReason.WITHDRAWN_BY_PARTY))
                    .when(new ScheduleSession(scheduled(null, null)))
                    .flagged(ConductWarning.MANDATE_LAPSED);
        }

        @Test
        void no_assessment_of_the_risk_is_flagged() {
            Talks.withoutRisk()
                    .when(new ScheduleSession(scheduled(null, null)))
                    .flagged(ConductWarning.NO_RISK_ASSESSMENT);
        }

        @Test
        void expecting_a_party_that_we_cannot_convene_is_flagged() {
            Given unconvened = active().given(insufficientFor(MILITARY));
            var outcome = unconvened
                    .when(new ScheduleSession(scheduled(null, null, POLITICIANS, MILITARY)))
                    .flagged(ConductWarning.CONVENING_INSUFFICIENT);
            assertThat(outcome.factsOf(ConductWarning.CONVENING_INSUFFICIENT))
                    .containsEntry("parties", List.of(MILITARY.value()));
            unconvened
                    .when(new ScheduleSession(scheduled(null, null, POLITICIANS)))
                    .unflagged();
        }
    }

    @Nested
    class Reschedule_session {

        @Test
        void the_time_before_is_the_one_on_record() {
            active().given(scheduled(null, null))
                    .when(to("2026-05", null))
                    .then(moved("2026-04-10", "2026-05"))
                    .unflagged();
            active().given(scheduled(null, null), moved("2026-04-10", "2026-05"))
                    .when(to("2026-06", null))
                    .then(moved("2026-05", "2026-06"));
        }

        @Test
        void another_time_before_than_the_one_on_record_is_flagged() {
            RescheduleSession mistaken = new RescheduleSession(
                    WORKSHOP, When.of("2026-04-11"), When.of("2026-05"), ReschedulingReason.PARTY_ABSENCE, null);
            active().given(scheduled(null, null))
                    .when(mistaken)
                    .then(moved("2026-04-10", "2026-05"))
                    .flagged(ConductWarning.PLANNED_FOR_ANOTHER_TIME);
        }

        @Test
        void moving_it_to_where_it_is_changes_nothing() {
            active().given(scheduled(null, null)).when(to("2026-04-10", null)).nothingChanges();
        }

        @Test
        void it_does_not_move_to_a_period_that_runs_backwards() {
            active().given(scheduled(null, null))
                    .when(to("2026-05/2026-04", null))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void the_decision_behind_it_was_taken() {
            active().given(scheduled(null, null)).when(to("2026-05", OTHER)).refused(ConductRefusal.UNKNOWN_DECISION);
            active().given(scheduled(null, null), refusalToProceed())
                    .when(to("2026-05", OTHER))
                    .accepted();
        }

        @Test
        void only_a_session_waiting_to_be_held_moves() {
            active().when(to("2026-05", null)).refused(ConductRefusal.UNKNOWN_SESSION);
            var outcome = active().given(scheduled(null, null), opened(WORKSHOP))
                    .when(to("2026-05", null))
                    .refused(ConductRefusal.SESSION_NOT_SCHEDULED);
            assertThat(outcome.facts()).containsEntry("status", "open");
            active().given(held(HeldMode.RETROSPECTIVE, null))
                    .when(to("2026-05", null))
                    .refused(ConductRefusal.SESSION_NOT_SCHEDULED);
        }

        @Test
        void a_suspended_case_moves_its_sessions() {
            active().given(scheduled(null, null), new CaseSuspended(SuspensionReason.SECURITY, null))
                    .when(to("2026-05", null))
                    .accepted();
            Given.onCase()
                    .given(Samples.REGISTERED, scheduled(null, null))
                    .when(to("2026-05", null))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class Cancel_session {

        private static final CancelSession CANCEL =
                new CancelSession(new SessionCancelled(WORKSHOP, ReschedulingReason.SECURITY));

        @Test
        void a_planned_session_is_called_off_with_a_reason() {
            Given planned = active().given(scheduled(null, null));
            planned.when(CANCEL).refused(UniversalRefusal.RATIONALE_MISSING);
            planned.because("shots on the road").when(CANCEL).then(CANCEL.cancellation());
        }

        @Test
        void what_has_begun_or_was_called_off_is_not_called_off() {
            active().because("late")
                    .given(scheduled(null, null), opened(WORKSHOP))
                    .when(CANCEL)
                    .refused(ConductRefusal.SESSION_NOT_SCHEDULED);
            active().because("late")
                    .given(scheduled(null, null), CANCEL.cancellation())
                    .when(CANCEL)
                    .refused(ConductRefusal.SESSION_NOT_SCHEDULED);
            active().because("late").when(CANCEL).refused(ConductRefusal.UNKNOWN_SESSION);
        }
    }

    private static SessionScheduled continuing(LocalId before) {
        return new SessionScheduled(
                OTHER,
                org.balcony.events.ConductEvent.SessionKind.PLENARY,
                When.of("2026-05"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                before);
    }

    private static RescheduleSession to(String when, LocalId decision) {
        return new RescheduleSession(WORKSHOP, null, When.of(when), ReschedulingReason.PARTY_ABSENCE, decision);
    }

    private static SessionRescheduled moved(String from, String to) {
        return new SessionRescheduled(WORKSHOP, When.of(from), When.of(to), ReschedulingReason.PARTY_ABSENCE, null);
    }

    private static ProceduralDecisionTaken refusalToProceed() {
        return new ProceduralDecisionTaken(
                OTHER, DecisionKind.REFUSE_TO_PROCEED, null, List.of(), List.of(), WORKSHOP, null);
    }

    private static FundingAgreed funding(String period) {
        return new FundingAgreed(
                new LocalId("grant"),
                new ActorOrText("A ministry"),
                false,
                null,
                When.of(period),
                null,
                List.of(FundedWork.CONDUCT),
                ReportingEntitlement.STANDARD,
                List.of(),
                List.of(),
                null);
    }

    private static MandateAgreed mandate(String period) {
        return new MandateAgreed(
                new LocalId("m"),
                List.of(Samples.POLITICIANS),
                "talks",
                ThirdPartyRole.FACILITATOR,
                ReportingLine.ALL_PARTIES,
                MandateForm.ORAL,
                period == null ? null : When.of(period),
                null);
    }

    private static ConveningPowerAssessed insufficientFor(ActorOrText party) {
        return new ConveningPowerAssessed(
                new ActorOrText("We"),
                null,
                List.of(new ConveningTarget(party, Score.of(2), Score.of(1), null, List.of(), List.of(), null)),
                null,
                ConveningVerdict.INSUFFICIENT,
                null);
    }
}
