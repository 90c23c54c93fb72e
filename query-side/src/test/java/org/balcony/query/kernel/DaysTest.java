package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void between_a_year_and_a_month_lie_426_to_820_days() {
        assertThat(Days.between(When.of("2006"), When.of("2008-03"))).isEqualTo(new Days(426, 820L));
    }

    @Test
    void between_two_days_lies_one_number() {
        assertThat(Days.between(When.of("2024-03-03"), When.of("2024-04-20"))).isEqualTo(new Days(48, 48L));
    }

    @Test
    void a_negative_least_is_shown_as_none() {
        assertThat(Days.between(When.of("1994"), When.of("1994-03"))).isEqualTo(new Days(0, 89L));
    }

    @Test
    void an_open_end_sets_no_limit() {
        assertThat(Days.between(When.of("1994-03-01"), When.of("1994-03-11/..")))
                .isEqualTo(new Days(10, null));
    }

    @Test
    void what_is_taken_away_widens_the_pair() {
        assertThat(new Days(100, 120L).minus(new Days(10, 30L))).isEqualTo(new Days(70, 110L));
        assertThat(new Days(10, 20L).minus(new Days(15, null))).isEqualTo(new Days(0, 5L));
    }
}
