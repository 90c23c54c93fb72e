package org.balcony.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.SafetySamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.KnownAct;
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
                seeing.acts(),
                seeing.options());
        assertThat(rows(seeing).getFirst().position()).isEqualTo(1L);
        assertThat(rows(other).getFirst().position()).isNull();
        assertThat(rows(other).getFirst().streamVersion()).isNull();
    }

    @Test
    void of_what_is_entrusted_whoever_may_know_reads_the_act_in_its_place() {
        told.ours("2024", Samples.caseRegistered());
        RecordedEvent withheld = recorded(told.on("2024-09-11").ours("2024-09", SafetySamples.riskAssessed()));
        told.on("2024-09-12").ours("2024", Samples.caseAccepted());
        KnownAct act = act(withheld);
        Reading reading = Told.reading(
                        told.events().stream()
                                .filter(one -> !one.equals(withheld))
                                .toList(),
                        Told.CASE,
                        told.live().asOf(),
                        Reading.Order.OCCURRED)
                .knowing(List.of(act));
        List<AuditRow> rows = rows(reading);
        assertThat(rows).extracting(AuditRow::position).containsExactly(1L, 2L, 3L);
        AuditRow row = rows.get(1);
        assertThat(row.event()).isEqualTo("balcony.safety.risk-assessed");
        assertThat(row.who()).isEqualTo(Samples.CASE_OFFICER);
        assertThat(row.rationale()).isEqualTo("as told");
        assertThat(row.subject()).isEqualTo(Told.CASE.toString());
        assertThat(row.commandId()).isNull();
        assertThat(row.toString())
                .doesNotContain(SafetySamples.riskAssessed().riskId().value());
    }

    @Test
    void an_act_shows_no_earlier_than_it_was_recorded_or_may_have_happened() {
        KnownAct act = act(recorded(told.on("2024-09-11").ours("2024-09-10", SafetySamples.riskAssessed())));
        assertThat(rows(nothing(told.asRecorded("2024-09-10")).knowing(List.of(act))))
                .isEmpty();
        assertThat(rows(nothing(told.asOccurred("2024-09-09")).knowing(List.of(act))))
                .isEmpty();
        assertThat(rows(nothing(told.asOccurred("2024-09-10")).knowing(List.of(act))))
                .hasSize(1);
    }

    private static Reading nothing(Reading like) {
        return Told.reading(List.of(), Told.CASE, like.asOf(), like.order());
    }

    private RecordedEvent recorded(EventId id) {
        return told.events().stream()
                .filter(one -> one.fact().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static KnownAct act(RecordedEvent event) {
        Circumstances how = event.fact().circumstances();
        return new KnownAct(
                event.fact().id(),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt(),
                how.label(),
                "balcony.safety.risk-assessed",
                how.occurredAt(),
                how.recordedBy(),
                how.actingRole(),
                how.rationale());
    }

    private List<AuditRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(AuditRow.class::cast).toList();
    }
}
