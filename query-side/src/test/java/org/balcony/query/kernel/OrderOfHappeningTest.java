package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.When;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class OrderOfHappeningTest {

    @Test
    void exact_dates_are_put_in_their_order() {
        assertThat(inOrder("2012", "2010", "2011")).containsExactly("2010", "2011", "2012");
    }

    @Test
    void an_imprecise_date_overturns_nothing() {
        assertThat(inOrder("2010-05", "2010", "2010-03", "2009")).containsExactly("2009", "2010", "2010-03", "2010-05");
        assertThat(inOrder("2010-03", "2010")).containsExactly("2010-03", "2010");
        assertThat(inOrder("2010", "2010-03")).containsExactly("2010", "2010-03");
    }

    @Test
    void what_is_dated_alike_keeps_the_order_of_storing() {
        Told told = new Told();
        told.around("2010", Samples.counterpartRotated());
        told.around("2010", Samples.counterpartRotated());
        assertThat(all(told)).extracting(Entry::position).containsExactly(1L, 2L);
    }

    @Test
    void what_has_no_end_is_before_nothing_and_what_has_no_beginning_after_nothing() {
        assertThat(inOrder("2012", "2010/..", "2008")).containsExactly("2008", "2012", "2010/..");
        assertThat(inOrder("2008", "../2009", "2012")).containsExactly("2008", "../2009", "2012");
        assertThat(inOrder("2012", "../2009", "2008")).containsExactly("../2009", "2008", "2012");
    }

    @Test
    void an_interval_that_runs_backwards_is_placed_where_it_begins() {
        assertThat(inOrder("2012", "2010/2003", "2005")).containsExactly("2005", "2010/2003", "2012");
    }

    private static List<String> inOrder(String... stored) {
        Told told = new Told();
        Arrays.stream(stored).forEach(day -> told.around(day, Samples.counterpartRotated()));
        return all(told).stream().map(Entry::when).map(When::toString).toList();
    }

    private static List<Entry<CounterpartRotated>> all(Told told) {
        return Entries.of(told.live()).all(CounterpartRotated.class);
    }
}
