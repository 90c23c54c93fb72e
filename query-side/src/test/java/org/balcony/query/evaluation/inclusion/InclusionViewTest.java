package org.balcony.query.evaluation.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InclusionViewTest {

    private static final int FIRST = 8;
    private static final int BOTH = 10;

    private final InclusionView view = new InclusionView();
    private final Told told = new Told();

    /** S-18. */
    @Test
    void the_frozen_counts_by_side_are_three_three_three_and_two() {
        for (String when : List.of("1997-11", "1998-07", "1998-12")) {
            told.ours(when, Participants.bySide("s-" + when, Map.of("g-c", 3, "t-c", 3, "greece", 3, "turkey", 2)));
        }
        assertThat(rows(told.live()).stream()
                        .filter(row -> row.subject().equals("session/s-1998-07"))
                        .map(row -> row.group() + " " + row.n() + "/" + row.total() + " " + row.ratio()))
                .containsExactly("g-c 3/11 0.273", "greece 3/11 0.273", "t-c 3/11 0.273", "turkey 2/11 0.182");
        assertThat(row("case/" + Told.CASE.id() + "/side/turkey").n()).isEqualTo(6);
        assertThat(view.of(told.live()).figures().get("sessionsCounted"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.part()).isEqualTo(3));
    }

    @Test
    void a_share_is_held_against_the_target_of_the_one_who_set_it() {
        EventId target =
                told.ours("2024-01-01", target("t", "women", Comparator.MIN_SHARE, "0.4", TargetScope.EACH_SESSION));
        EventId session = told.ours("2024-02-01", Participants.byGender("s", 3, 7, 0));
        InclusionRow row = row("session/s/gender/women/t");
        assertThat(row.ratio()).isEqualTo(0.3);
        assertThat(row.target()).isEqualTo(0.4);
        assertThat(row.gap()).isEqualTo(-0.1);
        assertThat(row.met()).isFalse();
        assertThat(row.setBy()).isEqualTo(TargetSetter.DONOR);
        assertThat(row.eventIds()).containsExactly(session, target);
        assertThat(met()).isEqualTo(Figure.Share.of(0, 1, List.of(session, target)));
    }

    @Test
    void parity_may_be_missed_by_one_person_unless_another_tolerance_was_set() {
        told.ours("2024-01-01", target("t", null, Comparator.PARITY, null, TargetScope.EACH_SESSION));
        told.ours("2024-02-01", Participants.byGender("s-1", 5, 6, 0));
        told.ours("2024-03-01", Participants.byGender("s-2", 4, 6, 0));
        InclusionRow near = row("session/s-1/gender/women/t");
        assertThat(near.apart()).isEqualTo(1);
        assertThat(near.tolerance()).isEqualTo(BigDecimal.ONE);
        assertThat(near.met()).isTrue();
        assertThat(row("session/s-2/gender/men/t").met()).isFalse();
        assertThat(((Figure.Share) met()).part()).isEqualTo(1);
        assertThat(((Figure.Share) met()).whole()).isEqualTo(2);
    }

    @Test
    void a_target_binds_the_sessions_held_after_it_and_a_plain_row_counts_them_all() {
        told.ours("2024-02-01", Participants.byGender("s-1", 0, 10, 0));
        told.ours("2024-03-01", target("t", "women", Comparator.MIN_COUNT, "4", TargetScope.CASE));
        told.ours("2024-04-01", Participants.byGender("s-2", 5, 5, 0));
        String subject = "case/" + Told.CASE.id();
        assertThat(row(subject + "/gender/women").n()).isEqualTo(5);
        assertThat(row(subject + "/gender/women").total()).isEqualTo(20);
        InclusionRow bound = row(subject + "/gender/women/t");
        assertThat(bound.total()).isEqualTo(10);
        assertThat(bound.gap()).isEqualTo(1.0);
        assertThat(bound.met()).isTrue();
        assertThat(bound.open()).isTrue();
    }

    @Test
    void a_group_that_was_aimed_at_and_never_counted_is_shown_as_nobody() {
        told.ours("2024-01-01", target("t", "Others", Comparator.MIN_COUNT, "1", TargetScope.EACH_SESSION));
        told.ours("2024-02-01", Participants.byGender("s", 3, 7, 0));
        assertThat(row("session/s/gender/others/t").n()).isZero();
        assertThat(row("session/s/gender/others/t").met()).isFalse();
    }

    @Test
    void sessions_of_an_iteration_are_added_up_and_the_share_moves() {
        told.tiedTo(new LocalId("conduct-1"));
        told.ours("2024-02-01", Participants.byGender("s-1", 2, 8, 0));
        told.ours("2024-03-01", Participants.byGender("s-2", 5, 5, 0));
        InclusionRow women = row("stage-iteration/conduct-1/gender/women");
        assertThat(women.n()).isEqualTo(7);
        assertThat(women.ratio()).isEqualTo(0.35);
        assertThat(women.trend()).isEqualTo(0.3);
        assertThat(row("session/s-1/gender/women").trend()).isNull();
        assertThat(row("session/s-2/gender/women").trend()).isEqualTo(0.3);
    }

    @Test
    void constraints_on_inclusion_and_those_who_nominated_stand_beside_the_counts() {
        told.ours("2024-01-01", Participants.nominated("p", 1, "north"));
        EventId wide = told.ours(
                "2024-01-02",
                new ObstacleIdentified(new LocalId("o-1"), ObstacleKind.INCLUSION_CONSTRAINT, null, List.of(), null));
        told.ours(
                "2024-01-02",
                new ObstacleIdentified(new LocalId("o-2"), ObstacleKind.HARASSMENT, null, List.of("south"), null));
        told.ours("2024-02-01", Participants.bySide("s", Map.of("north", 6, "south", 5)));
        told.ours("2024-02-01", Participants.present("s", "p"));
        assertThat(row("session/s/side/north").nominatedBy()).containsExactly("local partner");
        assertThat(row("session/s/side/north").constraints())
                .containsExactly(new InclusionRow.Constraint(new LocalId("o-1"), List.of(wide)));
        assertThat(row("session/s/side/south").nominatedBy()).isEmpty();
        assertThat(row("session/s/side/south").constraints()).hasSize(2);
        assertThat(view.of(told.live()).figures().get("constraints")).isEqualTo(new Figure.Count(1, List.of(wide)));
    }

    /** S-35. */
    @Test
    void counts_stay_when_a_person_is_erased() {
        told.ours("2024-01-01", Participants.nominated("p-17", 17, "north"));
        told.ours("2024-02-01", Participants.bySide("s", Map.of("north", 6, "south", 5)));
        told.ours("2024-02-01", Participants.present("s", "p-17"));
        List<Integer> before = rows(told.live()).stream().map(InclusionRow::n).toList();
        told.ours("2024-10-01", Participants.lockedDown("p-17"));
        assertThat(rows(Vanishing.live(told)).stream().map(InclusionRow::n)).isEqualTo(before);
        assertThat(rows(Vanishing.live(told))).allMatch(row -> row.total() != null && row.total() == 11);
    }

    @Test
    void nothing_on_record_is_no_row() {
        told.ours("2024-01-01", Participants.held("s"));
        ViewTable table = view.of(told.live());
        assertThat(table.rows()).isEmpty();
        assertThat(((Figure.Share) table.figures().get("sessionsCounted")).value())
                .isZero();
        assertThat(((Figure.Share) table.figures().get("targetsMet")).value()).isNull();
        assertThat(view.chart(table, told.live())).isEmpty();
    }

    @Test
    void a_retracted_session_is_left_out_and_counted() {
        EventId wrong = told.ours("2024-02-01", Participants.byGender("s", 3, 7, 0));
        told.ours("2024-02-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(view.of(told.live()).rows()).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void sessions_after_the_day_asked_about_are_not_counted() {
        told.ours("2024-02-01", Participants.byGender("s-1", 3, 7, 0));
        told.ours("2024", Participants.byGender("s-2", 5, 5, 0));
        assertThat(rows(told.asOccurred("2024-02-10")).stream()
                        .filter(InclusionRow::uncertain)
                        .map(InclusionRow::subject)
                        .distinct())
                .containsExactly("session/s-2", "case/" + Told.CASE.id());
        assertThat(rows(told.asOccurred("2023-12-31"))).isEmpty();
    }

    @Test
    void the_chart_draws_the_dimension_that_was_aimed_at() {
        told.ours("2024-01-01", target("t", "women", Comparator.MIN_SHARE, "0.4", TargetScope.EACH_SESSION));
        told.ours("2024-02-01", Participants.byGender("s-1", 3, 7, 0));
        told.ours("2024-03-01", Participants.byGender("s-2", 5, 5, 0));
        Chart.Lines chart =
                (Chart.Lines) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(chart.series()).extracting(Chart.Series::name).containsExactly("men", "women");
        assertThat(chart.target()).isEqualTo(0.4);
        assertThat(chart.says()).isEqualTo("At 2 counted sessions; what was aimed at was met 1 times of 2.");
    }

    @Test
    void outside_the_case_alone_is_shown_and_a_small_session_waits_for_more() {
        told.ours("2024-02-01", Participants.byGender("s-1", 3, 17, 0));
        assertThat(rows(Participants.withoutSmallCells(told))).isEmpty();
        told.ours("2024-03-01", Participants.byGender("s-2", 8, 12, 0));
        assertThat(rows(Participants.withoutSmallCells(told)))
                .allMatch(row -> row.level() == InclusionLevel.CASE && row.sessions() == 2)
                .allMatch(row -> row.eventIds().isEmpty() && row.trend() == null && row.targetId() == null)
                .extracting(InclusionRow::n)
                .containsExactly(29, 11);
    }

    @Test
    void outside_nobody_is_counted_by_side_nor_in_a_meeting_with_one_side() {
        told.ours("2024-02-01", Participants.bySide("s-1", Map.of("north", 9, "south", 8)));
        assertThat(rows(Participants.withoutSmallCells(told))).isEmpty();
    }

    @Test
    void whether_parity_is_met_is_hidden_with_its_counts() {
        told.ours("2024-01-01", target("t", null, Comparator.PARITY, null, TargetScope.EACH_SESSION));
        told.ours("2024-02-01", Participants.byGender("s-1", 6, 9, 0));
        assertThat(rows(Participants.withoutSmallCells(told)))
                .hasSize(2)
                .allMatch(row -> row.met() == null && row.apart() == null && row.gap() == null);
        assertThat(view.of(Participants.withoutSmallCells(told)).footer()).containsKey("smallCells");
    }

    /** Somebody who knows the rule looks through all counts of two sessions that show the same after each of them. */
    @Test
    void no_hidden_count_can_be_computed_from_two_readings() {
        Map<List<Object>, Set<List<Integer>>> alike = new HashMap<>();
        for (int a = 0; a <= FIRST; a++) {
            for (int b = 0; b <= FIRST; b++) {
                for (int c = 0; a + c <= BOTH; c++) {
                    for (int d = 0; b + d <= BOTH; d++) {
                        alike.computeIfAbsent(seen(a, b, c, d), _ -> new HashSet<>())
                                .add(List.of(a, b, c, d));
                    }
                }
            }
        }
        assertThat(alike).hasSizeGreaterThan(10);
        alike.forEach((seen, possible) -> {
            for (int i = 0; i < 4; i++) {
                int at = i;
                Set<Integer> values = possible.stream().map(one -> one.get(at)).collect(Collectors.toSet());
                assertThat(values.size() > 1 || values.stream().noneMatch(value -> value < SmallCells.USUAL.fewest()))
                        .as("count %d of %s", at, seen)
                        .isTrue();
            }
        });
    }

    private List<Object> seen(int a, int b, int c, int d) {
        Told two = new Told();
        two.ours("2024-02-01", Participants.byGender("s-1", a, b, 0));
        List<Object> seen = new ArrayList<>(shown(two));
        seen.add("then");
        two.ours("2024-03-01", Participants.byGender("s-2", c, d, 0));
        seen.addAll(shown(two));
        return seen;
    }

    private List<String> shown(Told two) {
        return rows(Participants.withoutSmallCells(two)).stream()
                .map(row -> row.rowKey() + " n=" + row.n() + " total=" + row.total())
                .toList();
    }

    private Figure met() {
        return view.of(told.live()).figures().get("targetsMet");
    }

    private InclusionRow row(String key) {
        return rows(told.live()).stream()
                .filter(row -> row.rowKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " among "
                        + rows(told.live()).stream().map(InclusionRow::rowKey).toList()));
    }

    private List<InclusionRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(InclusionRow.class::cast).toList();
    }

    private static InclusionTargetSet target(
            String id, @Nullable String group, Comparator comparator, @Nullable String value, TargetScope scope) {
        return new InclusionTargetSet(
                new LocalId(id),
                InclusionDimension.GENDER,
                group,
                comparator,
                value == null ? null : new Quantity(new BigDecimal(value)),
                null,
                scope,
                TargetSetter.DONOR);
    }
}
