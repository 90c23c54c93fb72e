package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.events.value.When;
import org.balcony.query.exports.Moment.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "1994-03, 1994-03-01T00:00:00Z, earliest",
        "1994-03-10T12:30:00Z, 1994-03-10T12:30:00Z, exact",
        "../1996, 1996-12-31T23:59:59Z, latest",
        "2001-01-01/.., 2001-01-01T00:00:00Z, earliest",
        "-0044-03-15, 0001-01-01T00:00:00Z, nearest",
        "0000, 0001-01-01T00:00:00Z, nearest",
        "Y17000, 9999-12-31T23:59:59Z, nearest"
    })
    void a_date_is_placed_under_one_instant_that_says_which_it_is(String edtf, String instant, String bound) {
        Moment moment = Moment.of(When.of(edtf));
        assertThat(moment.instant()).hasToString(instant);
        assertThat(moment.bound().word()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({
        "1994-03-10T12:30:00Z, second",
        "1994-03-10, day",
        "1994-03-10~, day",
        "1994-03, month",
        "1994-03-XX, month",
        "1994-23, season",
        "1994, year",
        "1994-XX-XX, year",
        "-0044, year",
        "Y17000, year",
        "199X, decade",
        "19XX, century",
        "2005/2009, interval",
        "../1996, interval"
    })
    void how_precise_a_date_is_shows_in_its_form(String edtf, String precision) {
        assertThat(Precision.of(When.of(edtf)).word()).isEqualTo(precision);
    }

    @Test
    void doubt_is_told_apart() {
        assertThat(Precision.doubt(When.of("1994~"))).contains("approximate");
        assertThat(Precision.doubt(When.of("1994?"))).contains("uncertain");
        assertThat(Precision.doubt(When.of("1994%"))).contains("approximate and uncertain");
        assertThat(Precision.doubt(When.of("1994"))).isEmpty();
    }

    @Test
    void an_interval_that_runs_backwards_is_placed_where_it_begins() {
        assertThat(Moment.of(When.of("2009/2005")).bound()).isEqualTo(Bound.EARLIEST);
    }
}
