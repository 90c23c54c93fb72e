package org.balcony.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.evaluation.EvaluationCommand.PlanEvaluation;
import org.balcony.command.evaluation.EvaluationCommand.RecordLesson;
import org.balcony.command.evaluation.EvaluationCommand.RecordManagementResponse;
import org.balcony.command.evaluation.EvaluationCommand.ReportEvaluation;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.kernel.Warning;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationKind;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.Independence;
import org.balcony.events.EvaluationEvent.LessonAbout;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.LessonSource;
import org.balcony.events.EvaluationEvent.ManagementAnswer;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluationCapabilityTest {

    private static final LocalId MIDTERM = new LocalId("midterm");
    private static final LocalId FINAL = new LocalId("final");
    private static final ActorOrText ANNA = new ActorOrText("anna");
    private static final ActorOrText BORIS = new ActorOrText("boris");

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Plan_evaluation {

        @Test
        void an_evaluation_is_planned_whatever_the_status_of_the_case() {
            PlanEvaluation plan = plan(Independence.INTERNAL, null);
            CaseAccepted accepted = new CaseAccepted(null, Given.ANNA);
            given().when(plan).then(planned(Independence.INTERNAL, null)).unflagged();
            given().given(new CaseDeclined(DeclineReason.SATURATION)).when(plan).unflagged();
            given().given(accepted).when(plan).unflagged();
            given().given(accepted, new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .when(plan)
                    .unflagged();
        }

        @Test
        void an_external_evaluator_does_not_mediate_in_the_case() {
            Given mediated = given().given(mediates(ANNA, null));
            Outcome outcome = mediated.when(plan(Independence.EXTERNAL, null, BORIS, ANNA));
            outcome.refused(EvaluationRefusal.EVALUATOR_MEDIATES);
            assertThat(outcome.facts()).containsEntry("evaluators", List.of(ANNA));
            mediated.when(plan(Independence.EXTERNAL, null, BORIS)).accepted();
            mediated.when(plan(Independence.INTERNAL, null, ANNA)).accepted();
        }

        @Test
        void a_mixed_team_has_a_member_who_does_not_mediate() {
            Given mediated = given().given(mediates(ANNA, null));
            mediated.when(plan(Independence.MIXED, null, ANNA, ANNA)).refused(EvaluationRefusal.EVALUATOR_MEDIATES);
            mediated.when(plan(Independence.MIXED, null, ANNA, BORIS)).accepted();
            mediated.when(plan(Independence.MIXED, null)).accepted();
        }

        @Test
        void whoever_mediated_before_the_time_of_the_evaluation_may_evaluate() {
            Given mediated = given().given(mediates(ANNA, "2024/2025"));
            mediated.when(plan(Independence.EXTERNAL, "2026-06", ANNA)).accepted();
            mediated.when(plan(Independence.EXTERNAL, "2025-06", ANNA)).refused(EvaluationRefusal.EVALUATOR_MEDIATES);
            mediated.when(plan(Independence.EXTERNAL, null, ANNA)).accepted();
        }

        @Test
        void an_evaluator_who_names_nobody_is_the_one() {
            Given mediated = given().given(mediates(ANNA, null));
            mediated.as(Role.EVALUATOR)
                    .when(plan(Independence.EXTERNAL, null))
                    .refused(EvaluationRefusal.EVALUATOR_MEDIATES);
            mediated.as(Role.LEAD_MEDIATOR)
                    .when(plan(Independence.EXTERNAL, null))
                    .accepted();
        }

        @Test
        void an_evaluation_has_an_id_of_its_own_that_may_have_been_heard_of_before() {
            given().given(planned(Independence.INTERNAL, null))
                    .when(plan(Independence.INTERNAL, null))
                    .refused(EvaluationRefusal.EVALUATION_ID_IN_USE);
            given().given(reported(MIDTERM))
                    .when(plan(Independence.INTERNAL, null))
                    .accepted();
        }
    }

    @Test
    void a_case_that_is_closed_without_an_evaluation_is_flagged() {
        CloseCase close = new CloseCase(CaseOutcome.OBJECTIVES_MET, null);
        Given active = given().given(new CaseAccepted(null, Given.ANNA)).because("done");
        assertThat(warnings(active.when(close))).contains(EvaluationWarning.NO_EVALUATION);
        active.given(planned(Independence.INTERNAL, null));
        assertThat(warnings(active.when(close))).doesNotContain(EvaluationWarning.NO_EVALUATION);
    }

    private static List<Warning> warnings(Outcome outcome) {
        outcome.accepted();
        return outcome.remarks().stream().map(Flag::warning).toList();
    }

    @Nested
    class Report_evaluation {

        @Test
        void an_evaluation_reports_on_evidence() {
            given().given(planned(Independence.INTERNAL, null))
                    .as(Role.EVALUATOR)
                    .when(new ReportEvaluation(reported(MIDTERM)))
                    .then(reported(MIDTERM))
                    .unflagged();
        }

        @Test
        void a_finding_without_evidence_is_flagged() {
            EvaluationReported bare = new EvaluationReported(
                    MIDTERM,
                    "reports/7",
                    List.of(new EvaluationFinding("relevance", "high", null, List.of())),
                    null,
                    null);
            Outcome outcome = given().given(planned(Independence.INTERNAL, null))
                    .as(Role.EVALUATOR)
                    .when(new ReportEvaluation(bare));
            outcome.flagged(EvaluationWarning.FINDING_WITHOUT_EVIDENCE);
            assertThat(outcome.factsOf(EvaluationWarning.FINDING_WITHOUT_EVIDENCE))
                    .containsEntry("criteria", List.of("relevance"));
        }

        @Test
        void a_report_of_what_nobody_planned_is_recorded_and_flagged() {
            given().as(Role.EVALUATOR)
                    .when(new ReportEvaluation(reported(MIDTERM)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Record_management_response {

        @Test
        void the_one_evaluation_that_reported_needs_no_name() {
            Given one = given().given(reported(MIDTERM));
            one.when(new RecordManagementResponse(response(null)))
                    .then(response(null))
                    .unflagged();
            one.when(new RecordManagementResponse(response(MIDTERM))).unflagged();
        }

        @Test
        void an_answer_to_nothing_known_or_to_one_of_several_is_recorded_and_flagged() {
            given().when(new RecordManagementResponse(response(null))).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(planned(Independence.INTERNAL, null))
                    .when(new RecordManagementResponse(response(MIDTERM)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(reported(MIDTERM), reported(FINAL))
                    .when(new RecordManagementResponse(response(null)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Record_lesson {

        private final Given entrusted = given().given(new ConfidentialMatterRecorded(
                new LocalId("m-7.b"), Samples.MILITARY, List.of(Given.ANNA), null, "posts"));

        @Test
        void a_lesson_about_method_is_recorded() {
            LessonRecorded lesson = lesson("Ask the elders before the officers.", List.of());
            entrusted.when(new RecordLesson(lesson)).then(lesson).unflagged();
        }

        @Test
        void a_lesson_names_no_confidential_matter() {
            Outcome outcome = entrusted.when(new RecordLesson(lesson("Ask first.", List.of(new LocalId("any")))));
            outcome.refused(EvaluationRefusal.LESSON_TELLS_CONFIDENTIAL_MATTER);
            assertThat(outcome.facts()).containsEntry("matters", List.of(new LocalId("any")));
        }

        @Test
        void a_lesson_whose_words_hold_the_id_of_a_matter_is_refused() {
            entrusted
                    .when(new RecordLesson(lesson("Never again as with m-7.b.", List.of())))
                    .refused(EvaluationRefusal.LESSON_TELLS_CONFIDENTIAL_MATTER);
            entrusted
                    .when(new RecordLesson(lesson("As with m-7.bc or m-7", List.of())))
                    .accepted();
        }

        @Test
        void a_lesson_does_not_rest_on_a_confidential_matter() {
            RecordLesson lesson = new RecordLesson(lesson("Ask the elders first.", List.of()));
            entrusted.from("notes/12").when(lesson).accepted();
            entrusted.from("matter/m-7.b").when(lesson).refused(EvaluationRefusal.LESSON_TELLS_CONFIDENTIAL_MATTER);
        }

        private static LessonRecorded lesson(String statement, List<LocalId> matters) {
            return new LessonRecorded(LessonSource.MEDIATOR_DEBRIEFING, statement, LessonAbout.METHOD, null, matters);
        }
    }

    @Nested
    class The_machine {

        @Test
        void an_evaluation_is_planned_under_way_reported_and_responded_to() {
            Given given = given();
            assertThat(state(given).planned()).isFalse();
            assertThat(state(given).evaluation(MIDTERM)).isEmpty();
            given.given(planned(Independence.INTERNAL, null));
            assertThat(state(given).planned()).isTrue();
            assertThat(status(given)).isEqualTo(Evaluation.Status.PLANNED);
            given.given(observedFor(MIDTERM));
            assertThat(status(given)).isEqualTo(Evaluation.Status.UNDER_WAY);
            given.given(reported(MIDTERM), reported(MIDTERM));
            assertThat(status(given)).isEqualTo(Evaluation.Status.REPORTED);
            given.given(response(null));
            assertThat(status(given)).isEqualTo(Evaluation.Status.RESPONDED);
        }

        @Test
        void what_arrives_before_the_plan_counts_once_the_plan_is_known() {
            Given given = given().given(observedFor(MIDTERM));
            assertThat(state(given).planned()).isFalse();
            assertThat(status(given)).isEqualTo(Evaluation.Status.UNPLANNED);
            given.given(planned(Independence.INTERNAL, null));
            assertThat(status(given)).isEqualTo(Evaluation.Status.UNDER_WAY);
        }

        @Test
        void a_retracted_report_was_never_given() {
            Given given = given().given(
                            planned(Independence.INTERNAL, null),
                            reported(MIDTERM),
                            new RecordRetracted(Given.id(3), RetractionReason.WRONG_CASE));
            assertThat(status(given)).isEqualTo(Evaluation.Status.PLANNED);
        }

        private static Evaluation.Status status(Given given) {
            return state(given).evaluation(MIDTERM).orElseThrow().status();
        }
    }

    private static EvaluationState state(Given given) {
        return given.folded().state().of(EvaluationState.class);
    }

    private static PlanEvaluation plan(Independence independence, String period, ActorOrText... evaluators) {
        return new PlanEvaluation(planned(independence, period, evaluators));
    }

    private static EvaluationPlanned planned(Independence independence, String period, ActorOrText... evaluators) {
        return new EvaluationPlanned(
                MIDTERM,
                EvaluationKind.MIDTERM,
                List.of("relevance"),
                List.of("Whom do we reach?"),
                independence,
                List.of(evaluators),
                period == null ? null : When.of(period));
    }

    private static RoleAssigned mediates(ActorOrText holder, String period) {
        return new RoleAssigned(
                new LocalId("r1"), holder, CaseRole.MEDIATOR, period == null ? null : When.of(period), null, "none");
    }

    private static ObservationRecorded observedFor(LocalId evaluation) {
        return new ObservationRecorded(
                ObservationDimension.HOPE,
                ObservationSubject.SOCIETY,
                null,
                null,
                null,
                null,
                NumberOrText.of(2),
                null,
                evaluation);
    }

    private static EvaluationReported reported(LocalId evaluation) {
        return new EvaluationReported(
                evaluation,
                "reports/6",
                List.of(new EvaluationFinding("relevance", "high", Confidence.MEDIUM, List.of(Given.id(1)))),
                null,
                17L);
    }

    private static ManagementResponseRecorded response(LocalId evaluation) {
        return new ManagementResponseRecorded(
                evaluation, "Bring in the women's groups", ManagementAnswer.ACCEPT, When.of("2026-12"), null);
    }
}
