package org.balcony.query.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class CaseListViewTest {

    private final CaseListView view = new CaseListView();
    private final Told told = new Told();

    @Test
    void a_line_says_where_the_case_stands() {
        CaseListRow line = view.of(Told.reading(
                        SampleHistory.ofTheRiverDialogue(), Told.CASE, AsOf.live(Told.TODAY), Reading.Order.OCCURRED))
                .orElseThrow();
        assertThat(line.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(line.workingTitle()).isEqualTo("Dialogue of the Fords");
        assertThat(line.conflictCode()).isEqualTo(Samples.conflictRegistered().codeName());
        assertThat(line.lastActivity().toString()).isEqualTo("2025-09-09");
        assertThat(line.counts().retracted()).isEqualTo(1);
        assertThat(line.counts().agreements()).isEqualTo(1);
    }

    @Test
    void open_stages_are_those_with_a_run_that_has_not_ended() {
        told.ours("2024-09-10", Samples.caseRegistered());
        told.ours("2024-09-12", Samples.assessmentOpened());
        assertThat(view.of(told.live()).orElseThrow().openStages()).containsExactly(Stage.ASSESSMENT);
        told.ours("2024-12-20", Samples.assessmentEnded());
        assertThat(view.of(told.live()).orElseThrow().openStages()).isEmpty();
    }

    @Test
    void there_is_no_line_before_the_registration_nor_after_it_was_annulled() {
        EventId registered = told.on("2024-09-10").ours("2024-09-10", Samples.caseRegistered());
        assertThat(view.of(told.asRecorded("2024-09-09"))).isEmpty();
        told.ours("2024-09-11", new RecordRetracted(registered, RetractionReason.WRONG_CASE));
        assertThat(view.of(told.live())).isEmpty();
    }

    @Test
    void a_search_folds_letters_of_any_script() {
        assertThat(Search.folded("ΔΙΆΛΟΓΟΣ")).isEqualTo(Search.folded("διάλογοσ"));
        assertThat(Search.folded("Straße")).isEqualTo(Search.folded("STRASSE"));
        assertThat(Search.folded("Ｃａｓｅ")).isEqualTo("case");
    }
}
