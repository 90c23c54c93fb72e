package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class StateAsOfViewTest {

    private final StateAsOfView view = new StateAsOfView();
    private final Told told = new Told();

    @Test
    void the_river_dialogue_is_closed_with_its_mandate_track_run_and_parties() {
        List<StateRow> rows = rows(Told.reading(
                SampleHistory.ofTheRiverDialogue(), Told.CASE, AsOf.live(Told.TODAY), Reading.Order.OCCURRED));
        assertThat(rows).extracting(StateRow::machine).contains("case", "mandate", "track", "stage-iteration", "party");
        assertThat(rows.getFirst().state()).isEqualTo("closed");
    }

    @Test
    void the_state_is_what_had_been_recorded_and_had_occurred_by_then() {
        told.on("2024-09-10").ours("2024-09-10", Samples.caseRegistered());
        told.on("2024-10-10").ours("2024-09-20", Samples.caseAccepted());
        assertThat(status(told.asRecorded("2024-09-30"))).isEqualTo("proposed");
        assertThat(status(told.asRecorded("2024-10-10"))).isEqualTo("active");
        assertThat(status(told.asOccurred("2024-09-15"))).isEqualTo("proposed");
    }

    @Test
    void a_wrong_record_that_is_annulled_is_as_if_never_recorded() {
        told.ours("2024-09-10", Samples.caseRegistered());
        told.ours("2024-09-11", Samples.caseAccepted());
        EventId wrong = told.ours("2024-09-12", Samples.caseSuspended());
        told.ours("2024-09-13", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(status(told.live())).isEqualTo("active");
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void a_step_the_machine_does_not_know_is_believed_and_marked() {
        told.ours("2024-09-10", Samples.caseRegistered());
        EventId accepted = told.ours("2024-09-11", Samples.caseAccepted());
        told.ours("2024-09-12", Samples.caseSuspended());
        told.ours("2024-09-13", new RecordRetracted(accepted, RetractionReason.DUPLICATE));
        assertThat(status(told.live())).isEqualTo("suspended");
        assertThat(rows(told.live()).getFirst().unexpected()).isTrue();
    }

    @Test
    void an_entry_that_may_have_happened_later_makes_the_state_uncertain() {
        told.ours("2024-09-10", Samples.caseRegistered());
        told.ours("2024", Samples.caseAccepted());
        assertThat(rows(told.asOccurred("2024-09-30")).getFirst().uncertain()).isTrue();
    }

    private String status(Reading reading) {
        return rows(reading).getFirst().state();
    }

    private List<StateRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(StateRow.class::cast).toList();
    }
}
