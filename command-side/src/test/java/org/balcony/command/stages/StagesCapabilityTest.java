package org.balcony.command.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.stages.StagesCommand.EndStageIteration;
import org.balcony.command.stages.StagesCommand.OpenStageIteration;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.LocalId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StagesCapabilityTest {

    private static final LocalId A = new LocalId("a");
    private static final LocalId B = new LocalId("b");

    private static Given proposed() {
        return Given.on(CASE, new CasefileCapability(), new StagesCapability()).given(REGISTERED);
    }

    private static Given active() {
        return proposed().given(new CaseAccepted(null, Given.ANNA));
    }

    private static Given closed() {
        return active().given(new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()));
    }

    @Nested
    class Open_stage_iteration {

        @Test
        void iterations_are_counted_by_stage_and_strand() {
            active().when(open(null, Stage.ASSESSMENT, null))
                    .then(opened(Given.FRESH, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST));
            active().given(opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST), ended(A))
                    .when(open(B, Stage.ASSESSMENT, null))
                    .then(opened(B, Stage.ASSESSMENT, null, 2, IterationTrigger.RESUMPTION))
                    .unflagged();
            active().given(opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST))
                    .when(open(B, Stage.ASSESSMENT, "women"))
                    .then(opened(B, Stage.ASSESSMENT, "women", 1, IterationTrigger.FIRST))
                    .unflagged();
        }

        @Test
        void a_number_is_not_used_again_when_its_opening_is_retracted() {
            active().given(
                            opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST),
                            new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED))
                    .when(open(A, Stage.ASSESSMENT, null))
                    .then(opened(A, Stage.ASSESSMENT, null, 2, IterationTrigger.RESUMPTION));
        }

        @Test
        void an_unusual_order_is_flagged_once_per_stage() {
            var outcome = active().when(open(A, Stage.DESIGN, null)).flagged(StagesWarning.STAGE_ORDER_UNUSUAL);
            assertThat(outcome.factsOf(StagesWarning.STAGE_ORDER_UNUSUAL))
                    .containsEntry("neverOpened", List.of("assessment", "strategy"));
            active().given(opened(A, Stage.DESIGN, null, 1, IterationTrigger.FIRST), ended(A))
                    .when(open(B, Stage.DESIGN, null))
                    .unflagged();
            active().given(opened(A, Stage.DESIGN, null, 1, IterationTrigger.FIRST))
                    .when(open(B, Stage.ASSESSMENT, null))
                    .unflagged();
        }

        @Test
        void a_second_open_iteration_of_the_same_line_is_flagged() {
            active().given(opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST))
                    .when(open(B, Stage.ASSESSMENT, null))
                    .flagged(StagesWarning.SECOND_OPEN_ITERATION);
        }

        @Test
        void only_assessment_begins_while_the_case_is_proposed() {
            proposed().when(open(A, Stage.ASSESSMENT, null)).accepted();
            proposed().when(open(A, Stage.STRATEGY, null)).refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void only_follow_up_begins_when_the_case_is_closed() {
            closed().when(open(A, Stage.FOLLOW_UP, null)).flagged(StagesWarning.STAGE_ORDER_UNUSUAL);
            closed().when(open(A, Stage.CONDUCT, null)).refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void rework_and_modified_processes_name_a_known_predecessor() {
            for (IterationTrigger back : List.of(IterationTrigger.REWORK, IterationTrigger.MODIFIED_PROCESS)) {
                active().when(new OpenStageIteration(B, Stage.ASSESSMENT, null, back, null, null))
                        .refused(StagesRefusal.PREDECESSOR_MISSING);
            }
            active().when(new OpenStageIteration(B, Stage.ASSESSMENT, null, IterationTrigger.REWORK, A, null))
                    .refused(StagesRefusal.UNKNOWN_PREDECESSOR);
            active().given(opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST), ended(A))
                    .when(new OpenStageIteration(B, Stage.ASSESSMENT, null, IterationTrigger.REWORK, A, "youth"))
                    .then(new StageIterationOpened(B, Stage.ASSESSMENT, null, 2, IterationTrigger.REWORK, A, "youth"));
        }

        @Test
        void an_id_names_one_iteration() {
            active().given(opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST), ended(A))
                    .when(open(A, Stage.STRATEGY, null))
                    .refused(StagesRefusal.ITERATION_ID_IN_USE);
        }
    }

    @Nested
    class End_stage_iteration {

        private final StageIterationOpened open = opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST);

        @Test
        void the_one_open_iteration_needs_no_name() {
            active().given(open)
                    .when(end(null, IterationOutcome.COMPLETED))
                    .then(ended(A))
                    .flagged(StagesWarning.NOTHING_RECORDED_IN_ITERATION);
        }

        @Test
        void what_was_recorded_in_it_is_noticed() {
            active().given(open)
                    .given("2026-03-02", A, finding())
                    .when(end(A, IterationOutcome.COMPLETED))
                    .unflagged();
        }

        @Test
        void among_several_or_none_the_iteration_is_named() {
            active().when(end(null, IterationOutcome.COMPLETED)).refused(StagesRefusal.ITERATION_NOT_NAMED);
            active().given(open, opened(B, Stage.STRATEGY, null, 1, IterationTrigger.FIRST))
                    .when(end(null, IterationOutcome.COMPLETED))
                    .refused(StagesRefusal.ITERATION_NOT_NAMED);
        }

        @Test
        void an_ended_or_unknown_iteration_cannot_be_ended() {
            active().given(open, ended(A))
                    .when(end(A, IterationOutcome.COMPLETED))
                    .refused(StagesRefusal.ITERATION_NOT_OPEN);
            active().when(end(A, IterationOutcome.COMPLETED)).refused(StagesRefusal.ITERATION_NOT_OPEN);
        }

        @Test
        void whoever_abandons_says_why() {
            active().given(open).when(end(A, IterationOutcome.ABANDONED)).refused(UniversalRefusal.RATIONALE_MISSING);
            active().given(open)
                    .because("a coup")
                    .when(end(A, IterationOutcome.ABANDONED))
                    .accepted();
        }

        @Test
        void an_iteration_can_be_ended_in_a_closed_case() {
            closed().given(open).when(end(A, IterationOutcome.SUPERSEDED)).accepted();
        }
    }

    @Nested
    class Anything_tied_to_an_iteration {

        private Given during() {
            return active().given(
                            "2026-02-20/2026-02-22", null, opened(A, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST))
                    .given("2026-03-01", null, ended(A));
        }

        @Test
        void is_flagged_when_it_happened_before_or_after() {
            during().in(A)
                    .occurred("2026-02-19")
                    .when(open(B, Stage.ASSESSMENT, null))
                    .flagged(UniversalWarning.OUTSIDE_ITERATION_WINDOW);
            during().in(A)
                    .occurred("2026-03-02")
                    .when(open(B, Stage.ASSESSMENT, null))
                    .flagged(UniversalWarning.OUTSIDE_ITERATION_WINDOW);
        }

        @Test
        void is_not_flagged_when_it_may_have_happened_within() {
            during().in(A)
                    .occurred("2026-02-20")
                    .when(open(B, Stage.ASSESSMENT, null))
                    .unflagged();
            during().in(A)
                    .occurred("2026-03")
                    .when(open(B, Stage.ASSESSMENT, null))
                    .flagged(UniversalWarning.IMPRECISE_DATE);
        }

        @Test
        void is_flagged_when_the_iteration_is_unknown() {
            active().in(B).when(open(A, Stage.ASSESSMENT, null)).flagged(UniversalWarning.OUTSIDE_ITERATION_WINDOW);
        }
    }

    /** Scenario S-29 of the domain text. */
    @Test
    void steps_out_of_order_are_accepted_and_flagged_exactly_twice() {
        LocalId c = new LocalId("c");
        active().when(open(A, Stage.DESIGN, null)).flagged(StagesWarning.STAGE_ORDER_UNUSUAL);
        active().given(opened(A, Stage.DESIGN, null, 1, IterationTrigger.FIRST))
                .when(open(B, Stage.CONDUCT, null))
                .flagged(StagesWarning.STAGE_ORDER_UNUSUAL);
        Given later = active().given(
                        opened(A, Stage.DESIGN, null, 1, IterationTrigger.FIRST),
                        opened(B, Stage.CONDUCT, null, 1, IterationTrigger.FIRST),
                        ended(A),
                        ended(B));
        later.when(open(c, Stage.ASSESSMENT, null)).unflagged();
        later.when(new OpenStageIteration(c, Stage.CONDUCT, null, IterationTrigger.REPEAT_NEW_AUDIENCE, B, null))
                .unflagged();
        later.when(new OpenStageIteration(c, Stage.DESIGN, null, IterationTrigger.REWORK, A, null))
                .unflagged();
    }

    private static OpenStageIteration open(LocalId id, Stage stage, String strand) {
        return new OpenStageIteration(id, stage, strand, null, null, null);
    }

    private static EndStageIteration end(LocalId id, IterationOutcome outcome) {
        return new EndStageIteration(id, outcome, null, null);
    }

    private static StageIterationOpened opened(
            LocalId id, Stage stage, String strand, int number, IterationTrigger trigger) {
        return new StageIterationOpened(id, stage, strand, number, trigger, null, null);
    }

    private static StageIterationEnded ended(LocalId id) {
        return new StageIterationEnded(id, IterationOutcome.COMPLETED, null, List.of());
    }

    private static AssessmentFindingRecorded finding() {
        return new AssessmentFindingRecorded(FindingKind.ISSUE, null, "Prisons", null, null, null, null);
    }
}
