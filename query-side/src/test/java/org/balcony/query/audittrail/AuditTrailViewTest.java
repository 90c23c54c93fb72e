package org.balcony.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class AuditTrailViewTest {

    private final AuditTrailView view = new AuditTrailView();
    private final Told told = new Told();

    @Test
    void it_leaves_nothing_out_and_marks_what_was_annulled() {
        EventId accepted = told.ours("2024", Samples.caseAccepted());
        EventId retraction = told.ours("2025", new RecordRetracted(accepted, RetractionReason.DUPLICATE));
        List<AuditRow> rows = rows(told.live());
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().retractedBy()).containsExactly(retraction);
        assertThat(rows.getLast().targets()).containsExactly(accepted);
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1);
    }

    @Test
    void every_kind_of_event_has_a_row_with_who_and_why() {
        Samples.oneOfEach().forEach(event -> told.ours("2024", event));
        assertThat(rows(told.live())).hasSameSizeAs(Samples.oneOfEach()).allSatisfy(row -> {
            assertThat(row.who()).isEqualTo(Samples.CASE_OFFICER);
            assertThat(row.rationale()).isEqualTo("as told");
            assertThat(row.subject()).contains("/");
        });
    }

    @Test
    void only_readers_who_see_positions_see_positions() {
        told.ours("2024", Samples.caseAccepted());
        Reading seeing = told.live();
        Reading other = new Reading(
                seeing.subject(),
                seeing.ours(),
                seeing.beside(),
                seeing.asOf(),
                seeing.order(),
                seeing.names(),
                seeing.profiles(),
                new Audience(false, true),
                0,
                seeing.options());
        assertThat(rows(seeing).getFirst().position()).isEqualTo(1L);
        assertThat(rows(other).getFirst().position()).isNull();
        assertThat(rows(other).getFirst().streamVersion()).isNull();
    }

    private List<AuditRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(AuditRow.class::cast).toList();
    }
}
