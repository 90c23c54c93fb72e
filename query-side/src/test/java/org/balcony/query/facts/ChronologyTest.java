package org.balcony.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private final Told told = new Told();

    @Test
    void an_open_beginning_comes_first_and_an_open_end_last() {
        assertThat(Stream.of("2011", "2010/..", "2010", "../2012")
                        .map(When::of)
                        .sorted(Chronology.OF_DATES)
                        .map(When::toString))
                .containsExactly("../2012", "2010", "2010/..", "2011");
    }

    @Test
    void of_entries_dated_alike_none_is_before_the_other_and_the_last_word_comes_last() {
        EventId later = told.around("2011", Samples.counterpartRotated());
        EventId first = told.around("2010", Samples.counterpartRotated());
        EventId second = told.around("2010", Samples.counterpartRotated());
        List<Entry<CounterpartRotated>> all = Entries.of(told.live()).all(CounterpartRotated.class);
        assertThat(all.stream().sorted(Chronology.LAST_WORD_LAST).map(Entry::id))
                .containsExactly(first, second, later);
        assertThat(Chronology.sorted(all)).extracting(Entry::id).endsWith(later);
        assertThat(Chronology.before(all.get(0), all.get(1))).isFalse();
        assertThat(Chronology.before(all.get(1), all.get(0))).isFalse();
        assertThat(Chronology.before(all.get(0), all.get(2))).isTrue();
    }
}
