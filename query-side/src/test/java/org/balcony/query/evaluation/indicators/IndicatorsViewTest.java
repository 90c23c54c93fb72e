package org.balcony.query.evaluation.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.Instrument;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.EvaluationSamples;
import org.balcony.events.samples.ParticipantSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.NumberOrText;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class IndicatorsViewTest {

    private static final ActorOrText FRONT = ActorOrText.of(Samples.RIVER_FRONT);
    private static final ActorOrText GOVERNMENT = ActorOrText.of(Samples.GOVERNMENT);

    private final IndicatorsView view = new IndicatorsView();
    private final Told told = new Told();

    @Test
    void ratings_of_a_side_in_a_month_have_a_median_a_range_and_their_number() {
        told.ours("2024-03-02", trust(FRONT, 2));
        told.ours("2024-03-20", trust(FRONT, 5));
        told.ours("2024-03-21", trust(FRONT, 3));
        told.ours("2024-04-01", trust(FRONT, 4));
        List<IndicatorRow> rows = rows(told.live());
        assertThat(rows).extracting(row -> row.time().toString()).containsExactly("2024-03", "2024-04");
        IndicatorRow march = rows.getFirst();
        assertThat(march.n()).isEqualTo(3);
        assertThat(march.rated()).isEqualTo(3);
        assertThat(march.median()).isEqualTo(3.0);
        assertThat(march.lowest()).isEqualTo(2.0);
        assertThat(march.highest()).isEqualTo(5.0);
        assertThat(march.instruments()).containsExactly(Instrument.SURVEY);
        assertThat(march.eventIds()).hasSize(3);
    }

    @Test
    void a_date_that_allows_no_month_counts_for_its_year_and_an_interval_for_itself() {
        told.ours("1994", trust(FRONT, 2));
        told.ours("1994/1996", trust(FRONT, 2));
        assertThat(rows(told.live())).extracting(row -> row.time().toString()).containsExactly("1994", "1994/1996");
    }

    @Test
    void words_are_shown_and_never_counted_as_ratings() {
        told.ours(
                "2005",
                new ObservationRecorded(
                        ObservationDimension.PUBLIC_OPINION,
                        ObservationSubject.SOCIETY,
                        null,
                        null,
                        null,
                        null,
                        NumberOrText.of("rapprochement is ordinary vocabulary"),
                        Instrument.THIRD_PARTY,
                        null));
        IndicatorRow row = rows(told.live()).getFirst();
        assertThat(row.words()).containsExactly("rapprochement is ordinary vocabulary");
        assertThat(row.n()).isOne();
        assertThat(row.rated()).isZero();
        assertThat(row.median()).isNull();
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    @Test
    void the_gap_between_sides_is_the_highest_median_less_the_lowest() {
        told.ours("2024-03", observed(ObservationDimension.EXPECTATION_GAP, FRONT, 5));
        told.ours("2024-03", observed(ObservationDimension.EXPECTATION_GAP, GOVERNMENT, 1));
        told.ours("2024-03", observed(ObservationDimension.EXPECTATION_GAP, GOVERNMENT, 2));
        told.ours("2024-04", observed(ObservationDimension.EXPECTATION_GAP, GOVERNMENT, 2));
        assertThat(rows(told.live()).getFirst().gapBetweenSides()).isNotNull().satisfies(gap -> {
            assertThat(gap.value()).isEqualTo(3.5);
            assertThat(gap.highest()).isEqualTo(FRONT);
            assertThat(gap.lowest()).isEqualTo(GOVERNMENT);
            assertThat(gap.eventIds()).hasSize(3);
        });
        assertThat(rows(told.live()).getLast().gapBetweenSides()).isNull();
        assertThat(view.of(told.live()).figures().get("expectationGap"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class, gap -> assertThat(gap.value()).isEqualTo(3.5));
    }

    @Test
    void what_was_observed_in_a_participation_counts_for_the_side_of_its_nomination() {
        CandidateNominated nominated = ParticipantSamples.ferryKeeperNominated();
        EventId nomination = told.ours("2024-01", nominated);
        told.ours(
                "2024-03",
                new ObservationRecorded(
                        ObservationDimension.TRUST,
                        ObservationSubject.PARTICIPATION,
                        null,
                        null,
                        null,
                        nominated.participationId(),
                        NumberOrText.of(3),
                        Instrument.INTERVIEW,
                        null));
        IndicatorRow row = rows(told.live()).getFirst();
        assertThat(row.side()).isEqualTo(nominated.side());
        assertThat(row.eventIds()).contains(nomination);
    }

    @Test
    void a_reader_without_small_cells_sees_that_a_small_row_exists_and_no_more() {
        for (int i = 0; i < 4; i++) {
            told.ours("2024-03", trust(FRONT, 4));
        }
        for (int i = 0; i < 5; i++) {
            told.ours("2024-03", trust(GOVERNMENT, 2));
        }
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, false),
                Map.of());
        assertThat(rows(reading)).allSatisfy(row -> {
            if (FRONT.equals(row.side())) {
                assertThat(row.hidden()).isTrue();
                assertThat(row.n()).isNull();
                assertThat(row.median()).isNull();
                assertThat(row.eventIds()).hasSize(1);
            } else {
                assertThat(row.hidden()).isFalse();
                assertThat(row.n()).isEqualTo(5);
                assertThat(row.gapBetweenSides()).isNull();
            }
        });
        assertThat(view.of(reading).figures().get("observations")).isInstanceOf(Figure.Count.class);
    }

    @Test
    void what_was_retracted_is_left_out_and_counted_and_what_came_later_is_not_yet_there() {
        EventId wrong = told.ours("2024-03", trust(FRONT, 2));
        told.ours("2024-05", EvaluationSamples.trustObserved());
        assertThat(rows(told.asOccurred("2024-04-01"))).hasSize(1);
        told.ours("2024-06", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).extracting(row -> row.time().toString()).containsExactly("2024-05");
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(rows(new Told().live())).isEmpty();
    }

    @Test
    void medians_are_drawn_over_time_for_each_dimension_and_side() {
        told.ours("2024-03", trust(FRONT, 2));
        told.ours("2024-06", trust(FRONT, 4));
        assertThat(view.chart(view.of(told.live()), told.live()))
                .get()
                .isInstanceOfSatisfying(Chart.Lines.class, lines -> {
                    assertThat(lines.series())
                            .singleElement()
                            .satisfies(one -> assertThat(one.points())
                                    .extracting(Chart.Point::value)
                                    .containsExactly(2.0, 4.0));
                    assertThat(lines.says()).contains("4.0 in 2024-06");
                });
    }

    private List<IndicatorRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(IndicatorRow.class::cast).toList();
    }

    private static DomainEvent trust(ActorOrText side, int rating) {
        return observed(ObservationDimension.TRUST, side, rating);
    }

    private static DomainEvent observed(ObservationDimension dimension, ActorOrText side, int rating) {
        return new ObservationRecorded(
                dimension,
                ObservationSubject.SIDE,
                side,
                null,
                null,
                null,
                NumberOrText.of(rating),
                Instrument.SURVEY,
                null);
    }
}
