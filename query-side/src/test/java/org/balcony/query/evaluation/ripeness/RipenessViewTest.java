package org.balcony.query.evaluation.ripeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.AssessmentEvent.PartyRipeness;
import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class RipenessViewTest {

    private final RipenessView view = new RipenessView();
    private final Told told = new Told();

    @Test
    void each_assessment_holds_until_the_next_and_shows_what_each_party_saw() {
        told.ours("2024-01-01", assessed(Ripeness.UNRIPE, Perception.NO));
        told.ours("2024-03-01", assessed(Ripeness.RIPE, Perception.YES));
        List<RipenessRow> rows = rows(told.asOccurred("2024-03-11"));
        assertThat(rows).extracting(RipenessRow::verdict).containsExactly(Ripeness.UNRIPE, Ripeness.RIPE);
        assertThat(rows).extracting(RipenessRow::days).containsExactly(new Days(60, 60L), new Days(10, 10L));
        assertThat(rows).extracting(RipenessRow::open).containsExactly(false, true);
        assertThat(rows.getFirst().parties()).singleElement().satisfies(party -> {
            assertThat(party.stalemate()).isEqualTo(Perception.NO);
            assertThat(party.spokesperson()).isNull();
        });
    }

    @Test
    void the_days_from_ripe_to_the_first_session_after_it_are_counted() {
        told.ours("2024-01-15", held("early"));
        told.ours("2024-03-01", assessed(Ripeness.RIPE, Perception.YES));
        assertThat(lengths(told.asOccurred("2024-03-31"), "daysRipeWithoutSession"))
                .containsExactly(new Days(30, 30L));
        told.ours("2024-04", held("first"));
        assertThat(lengths(told.live(), "daysFromRipeToFirstSession")).containsExactly(new Days(31, 60L));
        assertThat(lengths(told.live(), "daysRipeWithoutSession")).isEmpty();
    }

    @Test
    void what_was_done_while_it_was_judged_unripe_is_counted_against_all() {
        told.ours("2023-12-01", Samples.contactMade());
        told.ours("2024-01-01", assessed(Ripeness.UNRIPE, Perception.NO));
        told.ours("2024-02-01", Samples.contactMade());
        told.ours("2024-02-02", held("s-1"));
        told.ours("2024-03-01", assessed(Ripeness.RIPENING, Perception.UNCLEAR));
        told.ours("2024-04-01", Samples.contactMade());
        assertThat(rows(told.live()).getFirst().activities().contacts()).isEqualTo(1);
        assertThat(rows(told.live()).getFirst().activities().sessions()).isEqualTo(1);
        assertThat(view.of(told.live()).figures().get("activitiesInUnripePeriods"))
                .isInstanceOfSatisfying(Figure.Share.class, share -> {
                    assertThat(share.part()).isEqualTo(2);
                    assertThat(share.whole()).isEqualTo(4);
                    assertThat(share.eventIds()).hasSize(2);
                });
    }

    @Test
    void a_retracted_assessment_lets_the_one_before_go_on_holding() {
        told.ours("2024-01-01", assessed(Ripeness.UNRIPE, Perception.NO));
        EventId wrong = told.ours("2024-03-01", assessed(Ripeness.RIPE, Perception.YES));
        told.ours("2024-03-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live()))
                .singleElement()
                .satisfies(row -> assertThat(row.open()).isTrue());
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void the_chart_has_a_lane_for_the_verdict_and_for_each_perception() {
        told.ours("2024-01-01", assessed(Ripeness.UNRIPE, Perception.NO));
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart).isInstanceOfSatisfying(Chart.Lanes.class, lanes -> {
                    assertThat(lanes.lanes())
                            .containsExactly(
                                    "verdict", "the front: pain", "the front: stalemate", "the front: way out");
                    assertThat(lanes.says()).startsWith("Last judged unripe");
                }));
    }

    @Test
    void nothing_on_record_is_an_empty_line() {
        assertThat(view.of(told.live()).rows()).isEmpty();
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    private List<RipenessRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(RipenessRow.class::cast).toList();
    }

    private List<Days> lengths(Reading reading, String figure) {
        return ((Figure.Lengths) view.of(reading).figures().get(figure)).each();
    }

    private static RipenessAssessed assessed(Ripeness verdict, Perception seen) {
        return new RipenessAssessed(
                List.of(new PartyRipeness(new ActorOrText("the front"), seen, seen, seen, null)),
                null,
                verdict,
                Confidence.LOW);
    }

    private static SessionHeld held(String id) {
        return new SessionHeld(
                new LocalId(id),
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
}
