package org.balcony.query.audit.disputeregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeStatus;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class DisputeRegisterViewTest {

    private final DisputeRegisterView view = new DisputeRegisterView();
    private final Told told = new Told();

    /** S-31. */
    @Test
    void a_dispute_stands_beside_the_record_with_who_says_what() {
        EventId contested = told.on("2026-01-10").ours("2024-02-01", Samples.contactMade());
        EventId dispute = told.ours("2026-01-11", new RecordDisputed(contested, "the regime", "we were sincere"));
        DisputeRegisterRow row = rows(told.live()).getFirst();
        assertThat(row.eventIds()).containsExactly(dispute, contested);
        assertThat(row.record()).isEqualTo(contested);
        assertThat(row.disputant()).isEqualTo("the regime");
        assertThat(row.claim()).isEqualTo("we were sincere");
        assertThat(row.status()).isEqualTo(DisputeStatus.OPEN);
        assertThat(row.settledAt()).isNull();
        assertThat(rows(told.asRecorded("2026-01-09"))).isEmpty();
    }

    @Test
    void a_correction_after_the_dispute_resolves_it_and_shows_both_values() {
        EventId contested = told.on("2026-01-10").ours("2024-02-01", Samples.contactMade());
        told.ours("2026", corrected(contested, "2024-02-01", "2024-02-02"));
        told.ours("2026-01-11", new RecordDisputed(contested, "the elders", "it was in May"));
        assertThat(rows(told.live()).getFirst().status()).isEqualTo(DisputeStatus.OPEN);
        EventId correction = told.on("2026-01-30").ours("2026", corrected(contested, "2024-02-02", "2024-05"));
        DisputeRegisterRow row = rows(told.live()).getFirst();
        assertThat(row.status()).isEqualTo(DisputeStatus.RESOLVED_BY_CORRECTION);
        assertThat(row.settledBy()).containsExactly(correction);
        assertThat(row.values()).extracting(one -> one.value().asString()).containsExactly("2024-02-02", "2024-05");
        assertThat(figure("resolved"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isEqualTo(1.0));
        assertThat(figure("daysToResolution"))
                .isInstanceOfSatisfying(
                        Figure.Lengths.class,
                        lengths -> assertThat(lengths.each())
                                .singleElement()
                                .satisfies(days -> assertThat(days.min()).isEqualTo(20)));
        assertThat(rows(told.asRecorded("2026-01-20")).getFirst().status()).isEqualTo(DisputeStatus.OPEN);
    }

    @Test
    void the_annulling_of_the_record_resolves_it_and_the_row_stays() {
        EventId contested = told.ours("2024-02-01", Samples.contactMade());
        told.ours("2026", new RecordDisputed(contested, "the elders", "nobody met us"));
        EventId end = told.ours("2026", new RecordRetracted(contested, RetractionReason.NEVER_HAPPENED));
        DisputeRegisterRow row = rows(told.live()).getFirst();
        assertThat(row.status()).isEqualTo(DisputeStatus.RESOLVED_BY_RETRACTION);
        assertThat(row.settledBy()).containsExactly(end);
        assertThat(row.title()).isNotBlank();
    }

    @Test
    void a_dispute_that_was_taken_back_keeps_its_row() {
        EventId contested = told.ours("2024-02-01", Samples.contactMade());
        EventId dispute = told.ours("2026", new RecordDisputed(contested, "the elders", "nobody met us"));
        told.ours("2026", new RecordRetracted(dispute, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live()).getFirst().status()).isEqualTo(DisputeStatus.TAKEN_BACK);
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(figure("resolved"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.whole()).isZero());
    }

    @Test
    void a_dispute_about_what_had_not_happened_by_then_is_left_out() {
        EventId contested = told.ours("2024-02-01", Samples.contactMade());
        told.ours("2026", new RecordDisputed(contested, "the elders", "nobody met us"));
        assertThat(rows(told.asOccurred("2024-01-31"))).isEmpty();
        assertThat(rows(told.asOccurred("2024-02-01"))).hasSize(1);
    }

    @Test
    void dates_that_cannot_both_be_right_are_places_where_accounts_differ() {
        EventId first = told.ours("2024-02-01", held());
        EventId second = told.ours("2024-03-01", held());
        DisputeRegisterRow row = rows(told.live()).getFirst();
        assertThat(row.kind()).isEqualTo(DisputeKind.DATE_CONFLICT);
        assertThat(row.record()).isEqualTo(second);
        assertThat(row.disputant()).isNull();
        assertThat(row.values())
                .extracting(one -> one.eventId(), one -> one.value().asString())
                .containsExactlyInAnyOrder(tuple(first, "2024-02-01"), tuple(second, "2024-03-01"));
    }

    @Test
    void the_register_of_a_conflict_holds_the_disputes_of_its_cases_too() {
        EventId party = told.around("2024-01-01", Samples.governmentIdentified());
        told.around("2026", new RecordDisputed(party, "the elders", "no party"));
        EventId contested = told.ours("2024-02-01", Samples.contactMade());
        told.ours("2026", new RecordDisputed(contested, "the elders", "nobody met us"));
        Reading conflict = told.read(Told.CONFLICT, AsOf.live(Told.TODAY), Reading.Order.OCCURRED);
        assertThat(rows(conflict))
                .extracting(DisputeRegisterRow::stream)
                .containsExactlyInAnyOrder(Told.CONFLICT, Told.CASE);
        assertThat(rows(told.live())).hasSize(1);
    }

    private static SessionHeld held() {
        return new SessionHeld(
                new LocalId("s-1"),
                HeldMode.RETROSPECTIVE,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static RecordCorrected corrected(EventId target, String from, String to) {
        return new RecordCorrected(
                target,
                "occurredAt",
                BalconyJson.mapper().valueToTree(from),
                BalconyJson.mapper().valueToTree(to),
                CorrectionKind.FACTUAL);
    }

    private List<DisputeRegisterRow> rows(Reading reading) {
        return view.of(reading).rows().stream()
                .map(DisputeRegisterRow.class::cast)
                .toList();
    }

    private Figure figure(String name) {
        Map<String, Figure> figures = view.of(told.live()).figures();
        return Objects.requireNonNull(figures.get(name));
    }
}
