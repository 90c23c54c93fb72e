package org.balcony.query.evaluation.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class ObstaclesViewTest {

    private final ObstaclesView view = new ObstaclesView();
    private final Told told = new Told();

    /** Section 3.4 of the domain. */
    @Test
    void identified_in_2006_and_settled_in_march_2008_took_426_to_820_days() {
        told.ours("2006", identified("o-1", ObstacleKind.SPOILER));
        told.ours("2008-03", settled("o-1", ObstacleSettlement.RESOLVED));
        ObstacleRow row = rows(told.live()).getFirst();
        assertThat(row.timeToResolution()).isEqualTo(new Days(426, 820L));
        assertThat(row.imprecise()).isTrue();
        assertThat(row.timeToResponse()).isNull();
        Figure.Lengths lengths = (Figure.Lengths) figure("timeToResolution");
        assertThat(lengths.summary()).isNotNull();
        assertThat(lengths.summary().median()).isEqualTo(623.0);
        assertThat(lengths.summary().imprecise()).isEqualTo(1);
        assertThat(lengths.summary().least()).isEqualTo(426);
        assertThat(lengths.summary().most()).isEqualTo(820);
    }

    /** S-01. */
    @Test
    void an_obstacle_accepted_is_not_counted_as_resolved() {
        told.ours("2005", identified("no-table", ObstacleKind.NO_CONVENING_POWER));
        told.ours("2009", settled("no-table", ObstacleSettlement.ACCEPTED));
        assertThat(rows(told.live()).getFirst().how()).isEqualTo(ObstacleSettlement.ACCEPTED);
        assertThat(figure("acceptedShare"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isEqualTo(1.0));
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("resolved")).isZero();
    }

    @Test
    void each_time_it_came_back_is_a_row_and_counts_in_the_recurrence_rate() {
        told.ours("2024-01-01", identified("o-1", ObstacleKind.HARASSMENT));
        told.ours("2024-01-11", response("o-1"));
        told.ours("2024-01-31", settled("o-1", ObstacleSettlement.RESOLVED));
        told.ours("2024-03-01", new ObstacleRecurred(new LocalId("o-1"), "worse"));
        told.ours("2024-03-06", response("o-1"));
        told.ours("2024-02-01", identified("o-2", ObstacleKind.OTHER));
        told.ours("2024-02-11", settled("o-2", ObstacleSettlement.OUTLIVED));
        List<ObstacleRow> rows = rows(told.asOccurred("2024-03-31"));
        assertThat(rows)
                .extracting(ObstacleRow::rowKey)
                .containsExactly("obstacle/o-1/1", "obstacle/o-2/1", "obstacle/o-1/2");
        assertThat(rows.getFirst().timeToResponse()).isEqualTo(new Days(10, 10L));
        assertThat(rows.getFirst().cameBack()).isTrue();
        assertThat(rows.getLast().open()).isTrue();
        assertThat(rows.getLast().openAge()).isEqualTo(new Days(30, 30L));
        assertThat(rows.getLast().timeToResponse()).isEqualTo(new Days(5, 5L));
        Figure.Share rate =
                (Figure.Share) view.of(told.asOccurred("2024-03-31")).figures().get("recurrenceRate");
        assertThat(rate.part()).isEqualTo(1);
        assertThat(rate.whole()).isEqualTo(2);
        assertThat(count("obstacles")).isEqualTo(2);
    }

    @Test
    void a_settlement_that_was_annulled_leaves_it_open_and_is_counted() {
        told.ours("2024-01-01", identified("o-1", ObstacleKind.LOW_MORALE));
        EventId wrong = told.ours("2024-02-01", settled("o-1", ObstacleSettlement.RESOLVED));
        assertThat(rows(told.asOccurred("2024-01-15")).getFirst().open()).isTrue();
        told.ours("2024-03-01", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live()).getFirst().open()).isTrue();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void nothing_on_record_gives_no_rows_and_shares_without_a_value() {
        assertThat(rows(told.live())).isEmpty();
        assertThat(figure("recurrenceRate"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isNull());
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    @Test
    void the_drawing_shows_how_long_nothing_was_done() {
        told.ours("2024-01-01", identified("o-1", ObstacleKind.UNSAFE));
        told.ours("2024-01-11", response("o-1"));
        told.ours("2024-01-31", settled("o-1", ObstacleSettlement.RESOLVED));
        Chart.Lanes lanes =
                (Chart.Lanes) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(lanes.spans())
                .extracting(
                        Chart.Span::kind,
                        one -> one.from().toString(),
                        one -> one.to().toString())
                .containsExactly(
                        tuple("no response on record", "2024-01-01", "2024-01-11"),
                        tuple("being addressed", "2024-01-11", "2024-01-31"));
        assertThat(lanes.says()).contains("1 obstacles on record, 0 of them");
    }

    private Figure figure(String name) {
        return view.of(told.live()).figures().get(name);
    }

    private long count(String name) {
        return ((Figure.Count) figure(name)).value();
    }

    private List<ObstacleRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(ObstacleRow.class::cast).toList();
    }

    private static ObstacleIdentified identified(String id, ObstacleKind kind) {
        return new ObstacleIdentified(new LocalId(id), kind, null, List.of(), null);
    }

    private static ObstacleResponseStarted response(String id) {
        return new ObstacleResponseStarted(new LocalId(id), "asked around", null, null, null);
    }

    private static ObstacleSettled settled(String id, ObstacleSettlement how) {
        return new ObstacleSettled(new LocalId(id), how, null);
    }
}
