package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.balcony.events.value.When;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final Instant LAST_MOMENT = Instant.parse("2026-04-30T23:59:59.999Z");

    @Test
    void a_day_on_the_recorded_clock_includes_its_last_moment_and_nothing_of_the_next_day() {
        assertThat(recorded("2026-04-30").hadBeenRecorded(LAST_MOMENT)).isTrue();
        assertThat(recorded("2026-04").hadBeenRecorded(LAST_MOMENT)).isTrue();
        assertThat(recorded("2026-04-30").hadBeenRecorded(Instant.parse("2026-05-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void an_instant_on_the_recorded_clock_is_meant_exactly() {
        assertThat(recorded("2026-04-30T12:00:00Z").hadBeenRecorded(Instant.parse("2026-04-30T12:00:00Z")))
                .isTrue();
        assertThat(recorded("2026-04-30T12:00:00Z").hadBeenRecorded(Instant.parse("2026-04-30T12:00:00.001Z")))
                .isFalse();
    }

    @Test
    void what_may_have_occurred_counts_and_what_may_be_later_is_uncertain() {
        AsOf asOf = new AsOf(null, When.of("1994-06"), Told.TODAY);
        assertThat(asOf.mayHaveOccurred(When.of("1994"))).isTrue();
        assertThat(asOf.mayBeLater(When.of("1994"))).isTrue();
        assertThat(asOf.mayHaveOccurred(When.of("1994-06-30"))).isTrue();
        assertThat(asOf.mayBeLater(When.of("1994-06-30"))).isFalse();
        assertThat(asOf.mayHaveOccurred(When.of("1994-07"))).isFalse();
        assertThat(asOf.mayHaveOccurred(When.of("../1993"))).isTrue();
        assertThat(asOf.mayBeLater(When.of("1993/.."))).isTrue();
    }

    @Test
    void open_things_last_to_the_day_named_by_the_clock_of_happening_first() {
        assertThat(AsOf.live(Told.TODAY).day()).isEqualTo(Told.TODAY);
        assertThat(recorded("2026-04").day()).isEqualTo(LocalDate.parse("2026-04-30"));
        assertThat(new AsOf(When.of("2026-04"), When.of("1994"), Told.TODAY).day())
                .isEqualTo(LocalDate.parse("1994-12-31"));
    }

    private static AsOf recorded(String by) {
        return new AsOf(When.of(by), null, Told.TODAY);
    }
}
