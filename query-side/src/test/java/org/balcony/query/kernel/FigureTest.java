package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.balcony.events.value.EventId;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final EventId ONE = new EventId(UUID.fromString("0192c3a0-0000-7001-8000-000000000001"));
    private static final EventId OTHER = new EventId(UUID.fromString("0192c3a0-0000-7002-8000-000000000002"));

    @Test
    void counts_of_two_cases_add_up_with_their_events() {
        assertThat(new Figure.Count(2, List.of(ONE)).with(new Figure.Count(3, List.of(OTHER))))
                .contains(new Figure.Count(5, List.of(ONE, OTHER)));
    }

    @Test
    void shares_of_two_cases_are_shares_of_both_wholes_and_no_mean_of_shares() {
        assertThat(Figure.Share.of(1, 2, List.of(ONE)).with(Figure.Share.of(1, 8, List.of(OTHER))))
                .contains(new Figure.Share(0.2, 2, 10, List.of(ONE, OTHER)));
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(Figure.Share.of(0, 0, List.of()).value()).isNull();
    }

    @Test
    void lengths_of_two_cases_are_summed_up_anew() {
        Figure.Lengths one = Figure.Lengths.of(List.of(new Days(1, 1L)), List.of(ONE));
        Figure.Lengths other = Figure.Lengths.of(List.of(new Days(3, 3L)), List.of(OTHER));
        assertThat(one.with(other))
                .contains(Figure.Lengths.of(List.of(new Days(1, 1L), new Days(3, 3L)), List.of(ONE, OTHER)));
    }

    @Test
    void a_measure_and_words_say_nothing_about_several_cases() {
        Figure.Measure measure = new Figure.Measure(1.5, List.of(ONE));
        Figure.Said said = new Figure.Said(List.of("design"), List.of(ONE));
        assertThat(measure.with(measure)).isEmpty();
        assertThat(said.with(said)).isEmpty();
        assertThat(new Figure.Count(1, List.of()).with(measure)).isEmpty();
    }
}
