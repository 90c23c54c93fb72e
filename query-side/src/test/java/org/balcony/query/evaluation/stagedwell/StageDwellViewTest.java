package org.balcony.query.evaluation.stagedwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageDwellViewTest {

    private final StageDwellView view = new StageDwellView();
    private final Told told = new Told();

    /** S-29. */
    @Test
    void steps_out_of_order_show_the_order_taken_one_rework_loop_and_overlapping_days() {
        told.ours("2024-01-10", opened("d-1", Stage.DESIGN, 1, IterationTrigger.FIRST, null));
        told.ours("2024-02-10", opened("c-1", Stage.CONDUCT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-04-10", opened("a-1", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-05-10", opened("c-2", Stage.CONDUCT, 2, IterationTrigger.REPEAT_NEW_AUDIENCE, "c-1"));
        told.ours("2024-06-10", opened("d-2", Stage.DESIGN, 2, IterationTrigger.REWORK, "d-1"));
        ViewTable table = view.of(told.asOccurred("2024-07-10"));
        assertThat(table.footer())
                .containsEntry("reworkLoops", 1L)
                .containsEntry("firstStage", Stage.DESIGN)
                .containsEntry(
                        "orderTaken",
                        List.of(Stage.DESIGN, Stage.CONDUCT, Stage.ASSESSMENT, Stage.CONDUCT, Stage.DESIGN));
        assertThat(overlaps(table)).contains(new Overlap(List.of(Stage.DESIGN, Stage.CONDUCT), new Days(151, 151L)));
        assertThat(rows(told.asOccurred("2024-07-10"))).allMatch(StageDwellRow::open);
    }

    @Test
    void dwell_is_the_days_from_opening_to_ending_without_suspensions() {
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-01-11", new CaseSuspended(SuspensionReason.SECURITY, null));
        told.ours("2024-01-21", new CaseResumed(ResumedFrom.SUSPENDED, null));
        told.ours("2024-01-31", ended("a"));
        StageDwellRow row = rows(told.live()).getFirst();
        assertThat(row.suspendedDays()).isEqualTo(new Days(10, 10L));
        assertThat(row.dwellDays()).isEqualTo(new Days(20, 20L));
        assertThat(row.open()).isFalse();
    }

    @Test
    void a_run_and_a_suspension_may_be_stored_from_their_ends() {
        told.ours("2024-01-31", ended("a"));
        told.ours("2024-01-21", new CaseResumed(ResumedFrom.SUSPENDED, null));
        told.ours("2024-01-11", new CaseSuspended(SuspensionReason.SECURITY, null));
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        assertThat(rows(told.live()).getFirst().dwellDays()).isEqualTo(new Days(20, 20L));
    }

    @Test
    void an_imprecise_resumption_still_ends_the_suspension_stored_before_it() {
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-01-11", new CaseSuspended(SuspensionReason.SECURITY, null));
        told.ours("2024-01", new CaseResumed(ResumedFrom.SUSPENDED, null));
        told.ours("2024-03-01", ended("a"));
        assertThat(rows(told.live()).getFirst().suspendedDays().max()).isLessThanOrEqualTo(21L);
    }

    @Test
    void imprecise_dates_give_the_least_and_the_most() {
        told.ours("2006", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2008-03", ended("a"));
        StageDwellRow row = rows(told.live()).getFirst();
        assertThat(row.dwellDays()).isEqualTo(new Days(426, 820L));
        assertThat(row.imprecise()).isTrue();
    }

    @Test
    void an_open_run_lasts_to_the_day_asked_about() {
        told.ours("2026-11-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        assertThat(rows(told.live()).getFirst().dwellDays()).isEqualTo(new Days(20, 20L));
        assertThat(rows(told.asOccurred("2026-11-06")).getFirst().dwellDays()).isEqualTo(new Days(5, 5L));
    }

    @Test
    void a_run_that_ended_later_was_open_then() {
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-03-01", ended("a"));
        assertThat(rows(told.asOccurred("2024-02-01")).getFirst().open()).isTrue();
        assertThat(rows(told.asOccurred("2024-03-01")).getFirst().open()).isFalse();
    }

    @Test
    void gaps_of_more_than_30_days_are_dormant_and_suspensions_are_not() {
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        told.ours("2024-01-31", Samples.contactMade());
        told.ours("2024-04-10", ended("a"));
        StageDwellRow row = rows(told.live()).getFirst();
        assertThat(row.dwellDays()).isEqualTo(new Days(100, 100L));
        assertThat(row.dormantDays()).isEqualTo(70);
        assertThat(row.dormantShare()).isEqualTo(0.7);
        told.ours("2024-02-10", new CaseSuspended(SuspensionReason.FUNDING, null));
        told.ours("2024-04-01", new CaseResumed(ResumedFrom.SUSPENDED, null));
        assertThat(rows(told.live()).getFirst().dormantDays()).isZero();
    }

    @Test
    void a_retracted_ending_leaves_the_run_open_and_is_counted() {
        told.ours("2024-01-01", opened("a", Stage.ASSESSMENT, 1, IterationTrigger.FIRST, null));
        EventId wrong = told.ours("2024-03-01", ended("a"));
        told.ours("2024-03-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live()).getFirst().open()).isTrue();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    private List<StageDwellRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(StageDwellRow.class::cast).toList();
    }

    private static List<?> overlapList(ViewTable table) {
        return (List<?>) table.footer().get("overlaps");
    }

    private static List<Overlap> overlaps(ViewTable table) {
        return overlapList(table).stream().map(Overlap.class::cast).toList();
    }

    private static DomainEvent opened(
            String id, Stage stage, int number, IterationTrigger trigger, @Nullable String predecessor) {
        return new StageIterationOpened(
                new LocalId(id),
                stage,
                null,
                number,
                trigger,
                predecessor == null ? null : new LocalId(predecessor),
                null);
    }

    private static DomainEvent ended(String id) {
        return new StageIterationEnded(new LocalId(id), IterationOutcome.COMPLETED, null, List.of());
    }
}
