package org.balcony.query.correctionhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Reading;
import org.balcony.query.stateasof.StateAsOfView;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class CorrectionHistoryViewTest {

    private final CorrectionHistoryView view = new CorrectionHistoryView(List.of(new StateAsOfView()));
    private final Told told = new Told();

    @Test
    void a_field_is_shown_with_every_value_that_stood_in_it() {
        EventId registered = told.on("2024-09-10").ours("2024-09-10", Samples.caseRegistered());
        told.on("2024-09-20").ours("2024-09-20", title(registered, "Dialogue", "Dialog of the Fords"));
        told.on("2024-10-10").ours("2024-10-10", title(registered, "Dialog of the Fords", "Dialogue of the Fords"));
        CorrectionRow row = rows(told.live()).getFirst();
        assertThat(row.versions())
                .extracting(version -> version.value().asString())
                .containsExactly("Dialogue", "Dialog of the Fords", "Dialogue of the Fords");
        assertThat(row.versions()).extracting(CorrectionRow.Version::delayDays).containsExactly(0L, 10L, 30L);
        assertThat(row.title()).isEqualTo("Case registered: Dialogue of the Fords");
        assertThat(row.viewsTouched()).containsExactly("state-as-of");
        assertThat(row.eventIds()).hasSize(3).startsWith(registered);
    }

    @Test
    void a_correction_is_not_known_before_it_was_recorded() {
        EventId registered = told.on("2024-09-10").ours("2024-09-10", Samples.caseRegistered());
        told.on("2024-09-20").ours("2024-09-20", title(registered, "a", "b"));
        assertThat(rows(told.asRecorded("2024-09-19"))).isEmpty();
    }

    @Test
    void an_annulled_correction_is_left_out_and_counted() {
        EventId registered = told.ours("2024-09-10", Samples.caseRegistered());
        EventId correction = told.ours("2024-09-20", title(registered, "a", "b"));
        told.ours("2024-09-21", new RecordRetracted(correction, RetractionReason.DUPLICATE));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void a_correction_that_does_not_fit_had_no_effect() {
        EventId registered = told.ours("2024-09-10", Samples.caseRegistered());
        told.ours(
                "2024-09-20",
                new RecordCorrected(
                        registered,
                        "origin",
                        BalconyJson.mapper().valueToTree("party_request"),
                        BalconyJson.mapper().valueToTree("moon"),
                        CorrectionKind.FACTUAL));
        assertThat(rows(told.live()).getFirst().versions().getLast().hadEffect())
                .isFalse();
        assertThat(view.of(told.live()).footer()).containsEntry("unfit", 1);
    }

    private static RecordCorrected title(EventId target, String from, String to) {
        return new RecordCorrected(
                target,
                "workingTitle",
                BalconyJson.mapper().valueToTree(from),
                BalconyJson.mapper().valueToTree(to),
                CorrectionKind.CLERICAL);
    }

    private List<CorrectionRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(CorrectionRow.class::cast).toList();
    }
}
