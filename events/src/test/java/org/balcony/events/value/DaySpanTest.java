package org.balcony.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @Test
    void an_obstacle_from_2006_to_march_2008_took_between_426_and_820_days() {
        assertThat(DaySpan.between(When.of("2006"), When.of("2008-03"))).isEqualTo(new DaySpan(426L, 820L));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "2024-09-10,2024-09-10,0,0",
                "2024-09-10,2024-09-11,1,1",
                "2024-09-10T23:59:59Z,2024-09-11T00:00:00Z,1,1",
                "2024-09,2024-09,0,29",
                "2024-09-10/..,2024-09-11,open,1",
                "../2024-09-10,2024-09-11,1,open",
                "2024-09-10,2024-09-11/..,1,open",
                "2024-09-11,2024-09-10,0,-1"
            })
    void bounds_follow_the_bounds_of_the_times(String from, String to, @Nullable Long min, @Nullable Long max) {
        assertThat(DaySpan.between(When.of(from), When.of(to))).isEqualTo(new DaySpan(min, max));
    }

    @Test
    void it_is_exact_only_with_one_number_and_has_a_midpoint_only_between_two() {
        assertThat(new DaySpan(7L, 7L).isExact()).isTrue();
        assertThat(new DaySpan(426L, 820L).isExact()).isFalse();
        assertThat(new DaySpan(null, null).isExact()).isFalse();
        assertThat(new DaySpan(426L, 821L).midpoint()).isEqualTo(623.5);
        assertThat(new DaySpan(1L, null).midpoint()).isNull();
    }
}
