package org.balcony.command.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.balcony.command.kernel.Given;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the money covers and entitles to, from dates and from what was said. */
class FundingStateTest {

    private static final LocalId F1 = new LocalId("f1");
    private static final LocalId F2 = new LocalId("f2");
    private static final ActorOrText FOUNDATION = new ActorOrText("A foundation");

    @Nested
    class Covered_time {

        @Test
        void lies_within_the_period() {
            FundingState state = after(agreed(F1, "2026/2027", null));
            assertThat(state.covers(When.of("2026-05-03"))).isTrue();
            assertThat(state.covers(When.of("2027-12/2028-01"))).isFalse();
            assertThat(state.covers(When.of("2028"))).isFalse();
            assertThat(state.covers(When.of("2027/.."))).isFalse();
            assertThat(after().covers(When.of("2026"))).isFalse();
        }

        @Test
        void may_lie_in_adjoining_periods_but_not_across_a_gap() {
            assertThat(after(agreed(F1, "2026", null), agreed(F2, "2027", null)).covers(When.of("2026-06/2027-06")))
                    .isTrue();
            assertThat(after(agreed(F1, "2026", null), agreed(F2, "2027-02/2028", null))
                            .covers(When.of("2026-06/2027-06")))
                    .isFalse();
        }

        @Test
        void is_interrupted_by_a_suspension() {
            FundingState state = after(
                    agreed(F1, "2026/2027", null),
                    changed(F1, FundingChange.SUSPENDED, "2026-04-01", null),
                    changed(F1, FundingChange.RESUMED, "2026-07-01", null));
            assertThat(state.covers(When.of("2026-03"))).isTrue();
            assertThat(state.covers(When.of("2026-05"))).isFalse();
            assertThat(state.covers(When.of("2026-07"))).isTrue();
            assertThat(state.covers(When.of("2026-03/2026-07"))).isFalse();
        }

        @Test
        void ends_with_the_arrangement() {
            FundingState state =
                    after(agreed(F1, "2026/2027", null), changed(F1, FundingChange.ENDED, "2026-09-30", null));
            assertThat(state.covers(When.of("2026-09-30"))).isTrue();
            assertThat(state.covers(When.of("2026-10-02"))).isFalse();
        }

        @Test
        void is_moved_by_a_late_extension() {
            FundingState state =
                    after(agreed(F1, "2024/2025", null), changed(F1, FundingChange.EXTENDED, "2025-12", "2026"));
            assertThat(state.covers(When.of("2025-06/2026-06"))).isTrue();
            assertThat(state.covers(When.of("2027"))).isFalse();
        }

        @Test
        void shrinks_with_a_new_period() {
            FundingState state = after(agreed(F1, "2026/2027", null), changed(F1, FundingChange.REDUCED, null, "2026"));
            assertThat(state.covers(When.of("2026"))).isTrue();
            assertThat(state.covers(When.of("2027-01"))).isFalse();
        }

        @Test
        void passes_to_the_arrangement_that_replaces_another() {
            FundingState state = after(agreed(F1, "2026/2029", null), agreed(F2, "2027", F1));
            assertThat(state.covers(When.of("2026-06/2027-06"))).isTrue();
            assertThat(state.covers(When.of("2028"))).isFalse();
        }

        @Test
        void is_asked_for_one_sort_of_work_too() {
            FundingState state = after(agreed(F1, "2026/2027", null));
            assertThat(state.covers(FundedWork.CONDUCT, When.of("2026"))).isTrue();
            assertThat(state.covers(FundedWork.FOLLOW_UP, When.of("2026"))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void is_the_same_in_whatever_order_the_facts_are_stored(long seed) {
            List<DomainEvent> events = new ArrayList<>(List.of(
                    agreed(F1, "2026/2027", null),
                    changed(F1, FundingChange.SUSPENDED, "2026-04-01", null),
                    changed(F1, FundingChange.RESUMED, "2026-07-01", null),
                    changed(F1, FundingChange.EXTENDED, "2027-11-01", "2028"),
                    changed(F1, FundingChange.ENDED, "2028-10-31", null)));
            Collections.shuffle(events, new Random(seed));
            FundingState state = after(events.toArray(DomainEvent[]::new));
            assertThat(state.covers(When.of("2026-01/2026-03"))).isTrue();
            assertThat(state.covers(When.of("2026-06"))).isFalse();
            assertThat(state.covers(When.of("2026-08/2028-10"))).isTrue();
            assertThat(state.covers(When.of("2028-11"))).isFalse();
        }
    }

    @Nested
    class Entitlement {

        private final Instant in2026 = Instant.parse("2026-06-01T00:00:00Z");

        @Test
        void belongs_to_funders_only() {
            assertThat(after(agreed(F1, "2026", null)).entitlement(FOUNDATION, in2026))
                    .contains(ReportingEntitlement.STANDARD);
            assertThat(after(agreed(F1, "2026", null)).entitlement(new ActorOrText("A ministry"), in2026))
                    .isEmpty();
        }

        @Test
        void is_the_most_that_money_now_flowing_allows() {
            assertThat(after(agreed(F1, "2026", null), entitled(F2, "2026", ReportingEntitlement.NONE, null))
                            .entitlement(FOUNDATION, in2026))
                    .contains(ReportingEntitlement.STANDARD);
            assertThat(after(agreed(F1, "2020", null), entitled(F2, "2026", ReportingEntitlement.NONE, null))
                            .entitlement(FOUNDATION, in2026))
                    .contains(ReportingEntitlement.NONE);
        }

        @Test
        void outlasts_the_money_because_reports_are_due_afterwards() {
            assertThat(after(
                                    entitled(F1, "2020", ReportingEntitlement.DETAILED, null),
                                    entitled(F2, "2022", ReportingEntitlement.BASIC_UPDATES, null))
                            .entitlement(FOUNDATION, in2026))
                    .contains(ReportingEntitlement.BASIC_UPDATES);
        }

        @Test
        void is_lowered_by_an_agreement_that_replaces_the_one_before() {
            assertThat(after(
                                    entitled(F1, "2026", ReportingEntitlement.DETAILED, null),
                                    entitled(F2, "2026-05/2027", ReportingEntitlement.NONE, F1))
                            .entitlement(FOUNDATION, in2026))
                    .contains(ReportingEntitlement.NONE);
        }
    }

    @Test
    void whether_anything_was_agreed_is_known() {
        assertThat(after().anyAgreed()).isFalse();
        assertThat(after(changed(F1, FundingChange.SUSPENDED, null, null)).anyAgreed())
                .isFalse();
        assertThat(after(agreed(F1, "2026", null)).anyAgreed()).isTrue();
    }

    private static FundingState after(DomainEvent... events) {
        return Given.on(CASE, new FundingCapability())
                .given(events)
                .folded()
                .state()
                .of(FundingState.class);
    }

    private static FundingAgreed agreed(LocalId id, String period, LocalId supersedes) {
        return entitled(id, period, ReportingEntitlement.STANDARD, supersedes);
    }

    private static FundingAgreed entitled(
            LocalId id, String period, ReportingEntitlement entitlement, LocalId supersedes) {
        return new FundingAgreed(
                id,
                FOUNDATION,
                false,
                null,
                When.of(period),
                null,
                List.of(FundedWork.CONDUCT),
                entitlement,
                List.of(),
                List.of(),
                supersedes);
    }

    private static FundingChanged changed(LocalId id, FundingChange change, String effective, String period) {
        return new FundingChanged(
                id,
                change,
                effective == null ? null : When.of(effective),
                null,
                period == null ? null : When.of(period),
                List.of());
    }
}
