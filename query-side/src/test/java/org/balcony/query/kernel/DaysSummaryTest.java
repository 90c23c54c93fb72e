package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;

class DaysSummaryTest {

    @Test
    void nothing_has_no_summary() {
        assertThat(DaysSummary.of(List.of())).isEmpty();
    }

    @Test
    void the_median_of_an_even_number_lies_in_the_middle_of_the_two() {
        DaysSummary summary = summary(new Days(10, 10L), new Days(40, 40L), new Days(20, 20L), new Days(30, 30L));
        assertThat(summary.median()).isEqualTo(25.0);
        assertThat(summary.ninetieth()).isEqualTo(40.0);
        assertThat(summary.imprecise()).isZero();
    }

    @Test
    void an_imprecise_length_enters_with_its_midpoint_and_is_counted() {
        Days obstacle = Days.between(When.of("2006"), When.of("2008-03"));
        assertThat(obstacle).isEqualTo(new Days(426, 820L));
        DaysSummary summary = summary(obstacle, new Days(1, 1L));
        assertThat(summary.median()).isEqualTo(312.0);
        assertThat(summary.imprecise()).isEqualTo(1);
        assertThat(summary.least()).isEqualTo(1);
        assertThat(summary.most()).isEqualTo(820);
    }

    @Test
    void a_length_without_limit_is_counted_and_enters_neither_median_nor_percentile() {
        DaysSummary summary = summary(new Days(5, null), new Days(7, 7L));
        assertThat(summary.n()).isEqualTo(1);
        assertThat(summary.unlimited()).isEqualTo(1);
        assertThat(summary.median()).isEqualTo(7.0);
        assertThat(summary.least()).isEqualTo(5);
        assertThat(summary.most()).isNull();
    }

    @Test
    void only_lengths_without_limit_have_no_median() {
        assertThat(summary(new Days(5, null)).median()).isNull();
    }

    private static DaysSummary summary(Days... lengths) {
        return DaysSummary.of(List.of(lengths)).orElseThrow();
    }
}
