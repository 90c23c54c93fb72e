package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.INCLUSION_TARGET_MISSED;
import static org.balcony.query.flags.FlagCode.OUTSIDE_ITERATION_WINDOW;
import static org.balcony.query.flags.FlagCode.PRESENCE_RULE_BREACHED;
import static org.balcony.query.flags.FlagCode.STAGE_ORDER_UNUSUAL;
import static org.balcony.query.flags.Raised.FRONT;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.SideCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Stages {

        /** S-29. */
        @Test
        void an_unusual_order_is_flagged_once_at_the_first_opening_of_design_and_of_conduct() {
            raised.ours("2024-01-10", opened("d-1", Stage.DESIGN));
            raised.ours("2024-02-10", opened("c-1", Stage.CONDUCT));
            raised.ours("2024-04-10", opened("a-1", Stage.ASSESSMENT));
            raised.ours("2024-05-10", opened("c-2", Stage.CONDUCT));
            raised.ours("2024-06-10", opened("d-2", Stage.DESIGN));
            assertThat(raised.subjects(STAGE_ORDER_UNUSUAL))
                    .containsExactlyInAnyOrder("stage-iteration/d-1", "stage-iteration/c-1");
        }

        @Test
        void the_usual_order_raises_nothing_in_whatever_order_it_is_stored() {
            raised.ours("2024-03", opened("d", Stage.DESIGN));
            raised.ours("2024-01", opened("a", Stage.ASSESSMENT));
            raised.ours("2024-02", opened("s", Stage.STRATEGY));
            assertThat(raised.subjects(STAGE_ORDER_UNUSUAL)).isEmpty();
        }

        @Test
        void dates_that_leave_the_order_open_raise_nothing() {
            raised.ours("2024-03-01", opened("s", Stage.STRATEGY));
            raised.ours("2024", opened("a", Stage.ASSESSMENT));
            assertThat(raised.subjects(STAGE_ORDER_UNUSUAL)).isEmpty();
        }

        @Test
        void records_outside_their_run_have_one_row_and_records_that_may_lie_within_have_none() {
            raised.ours("2024-02-01", opened("a", Stage.ASSESSMENT));
            raised.ours("2024-03-01", new StageIterationEnded(id("a"), IterationOutcome.COMPLETED, null, List.of()));
            raised.told.tiedTo(id("a"));
            raised.ours("2024", Samples.contactMade());
            assertThat(raised.subjects(OUTSIDE_ITERATION_WINDOW)).isEmpty();
            raised.ours("2024-01-15", Samples.contactMade());
            raised.ours("2024-03-02", Samples.findingRecorded());
            assertThat(raised.subjects(OUTSIDE_ITERATION_WINDOW)).containsExactly("stage-iteration/a");
            assertThat(raised.flags(OUTSIDE_ITERATION_WINDOW).getFirst().eventIds())
                    .hasSize(2);
        }

        private static StageIterationOpened opened(String id, Stage stage) {
            return new StageIterationOpened(id(id), stage, null, 1, IterationTrigger.FIRST, null, null);
        }
    }

    @Nested
    class PresenceRules {

        @Test
        void a_session_held_without_a_principal_party_breaches_the_rule_of_the_design() {
            raised.principalParties();
            raised.ours("2024-02-01", Raised.design(PresenceRule.ALL_PRINCIPAL_PARTIES));
            raised.ours("2024-03-01", Raised.held("s-1", GOVERNMENT));
            raised.ours("2024-03-02", Raised.held("s-2", GOVERNMENT, FRONT));
            FlagRow row = raised.flags(PRESENCE_RULE_BREACHED).getFirst();
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).containsExactly("session/s-1");
            assertThat(row.explanation()).contains(FRONT.value()).doesNotContain(GOVERNMENT.value());
            assertThat(row.since()).isEqualTo("2024-03-01");
            assertThat(row.severity()).isEqualTo(Severity.SERIOUS);
        }

        @Test
        void counts_by_side_and_attending_persons_show_who_was_there() {
            raised.principalParties();
            raised.ours("2024-02-01", Raised.design(PresenceRule.ALL_PRINCIPAL_PARTIES));
            raised.ours("2024-02-02", Raised.nominated("p-1", FRONT));
            raised.ours("2024-03-01", Raised.held("s-1", sides(Map.of(GOVERNMENT.value(), 4, FRONT.value(), 0))));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).containsExactly("session/s-1");
            raised.ours("2024-03-01", Raised.attended("s-1", "p-1"));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).isEmpty();
        }

        @Test
        void the_rule_of_the_session_comes_before_that_of_the_design_and_a_later_design_does_not_count() {
            raised.principalParties();
            raised.ours("2024-02-01", Raised.scheduled("s-1", PresenceRule.NONE));
            raised.ours("2024-03-01", Raised.held("s-1", GOVERNMENT));
            raised.ours("2024-03-01", Raised.held("s-2", GOVERNMENT));
            raised.ours("2024-04-01", Raised.design(PresenceRule.ALL_PRINCIPAL_PARTIES));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).isEmpty();
        }

        @Test
        void a_quorum_and_equal_numbers_are_rules_too() {
            raised.ours("2024-02-01", Raised.scheduled("s-1", PresenceRule.QUORUM));
            raised.ours("2024-02-01", Raised.scheduled("s-2", PresenceRule.EQUAL_NUMBERS_PER_SIDE));
            raised.ours("2024-02-01", Raised.scheduled("s-3", PresenceRule.EQUAL_NUMBERS_PER_SIDE));
            raised.ours("2024-03-01", Raised.held("s-1", GOVERNMENT, FRONT));
            raised.ours("2024-03-01", Raised.held("s-2", sides(Map.of("east", 4, "west", 3))));
            raised.ours("2024-03-01", Raised.held("s-3", sides(Map.of("east", 3, "west", 3))));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).containsExactly("session/s-1", "session/s-2");
        }

        @Test
        void a_waiver_in_force_lifts_the_rule_and_a_reversed_one_does_not() {
            raised.ours("2024-02-01", Raised.scheduled("s-1", PresenceRule.QUORUM));
            raised.ours(
                    "2024-02-02",
                    new ProceduralDecisionTaken(
                            id("w"), DecisionKind.WAIVE_PRESENCE_RULE, null, List.of(), List.of(), id("s-1"), null));
            raised.ours("2024-03-01", Raised.held("s-1", GOVERNMENT));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).isEmpty();
            raised.ours("2024-02-03", new ProceduralDecisionReversed(id("w")));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).containsExactly("session/s-1");
        }

        @Test
        void where_nobody_noted_who_was_there_nothing_is_said() {
            raised.ours("2024-02-01", Raised.scheduled("s-1", PresenceRule.QUORUM));
            raised.ours("2024-03-01", Raised.held("s-1"));
            assertThat(raised.subjects(PRESENCE_RULE_BREACHED)).isEmpty();
        }
    }

    @Nested
    class InclusionTargets {

        @Test
        void parity_is_missed_when_numbers_are_further_apart_than_the_tolerance() {
            raised.ours("2024-01-01", target("t", Comparator.PARITY, null, TargetScope.EACH_SESSION));
            raised.ours("2024-03-01", Raised.held("s-1", genders(12, 5)));
            raised.ours("2024-03-02", Raised.held("s-2", genders(11, 5)));
            raised.ours("2023-12-01", Raised.held("s-before", genders(12, 2)));
            assertThat(raised.subjects(INCLUSION_TARGET_MISSED)).containsExactly("session/s-1");
        }

        @Test
        void a_share_and_a_count_are_missed_below_their_value() {
            raised.ours("2024-01-01", target("share", Comparator.MIN_SHARE, 0.4, TargetScope.EACH_SESSION));
            raised.ours("2024-01-01", target("count", Comparator.MIN_COUNT, 4.0, TargetScope.EACH_SESSION));
            raised.ours("2024-03-01", Raised.held("s-1", genders(10, 4)));
            raised.ours("2024-03-02", Raised.held("s-2", genders(10, 3)));
            assertThat(raised.subjects(INCLUSION_TARGET_MISSED)).containsExactly("session/s-2", "session/s-2");
            assertThat(raised.flags(INCLUSION_TARGET_MISSED).getFirst().explanation())
                    .contains("3 of 10");
        }

        @Test
        void an_iteration_is_judged_on_all_its_sessions_once_it_has_ended() {
            raised.ours("2024-01-01", target("t", Comparator.MIN_SHARE, 0.4, TargetScope.ITERATION));
            raised.told.tiedTo(id("c-1"));
            raised.ours("2024-03-01", Raised.held("s-1", genders(10, 2)));
            raised.ours("2024-03-02", Raised.held("s-2", genders(10, 5)));
            assertThat(raised.subjects(INCLUSION_TARGET_MISSED)).isEmpty();
            raised.ours("2024-04-01", new StageIterationEnded(id("c-1"), IterationOutcome.COMPLETED, null, List.of()));
            assertThat(raised.subjects(INCLUSION_TARGET_MISSED)).containsExactly("stage-iteration/c-1");
        }

        @Test
        void where_nobody_counted_nothing_is_said() {
            raised.ours("2024-01-01", target("t", Comparator.PARITY, null, TargetScope.EACH_SESSION));
            raised.ours("2024-03-01", Raised.held("s-1", sides(Map.of("east", 9))));
            assertThat(raised.subjects(INCLUSION_TARGET_MISSED)).isEmpty();
        }

        private static InclusionTargetSet target(
                String id, Comparator comparator, @Nullable Double value, TargetScope scope) {
            return new InclusionTargetSet(
                    id(id),
                    InclusionDimension.GENDER,
                    "women",
                    comparator,
                    value == null ? null : new Quantity(java.math.BigDecimal.valueOf(value)),
                    null,
                    scope,
                    TargetSetter.DONOR);
        }

        private static AttendanceSummary genders(int total, int women) {
            return new AttendanceSummary(
                    total, null, Counts.of(Map.of("women", women, "men", total - women)), null, null, null);
        }
    }

    private static AttendanceSummary sides(Map<String, Integer> counts) {
        return new AttendanceSummary(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                SideCounts.of(counts),
                null,
                null,
                null,
                null);
    }
}
