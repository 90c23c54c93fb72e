package org.balcony.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.balcony.events.codec.BalconyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    /** The examples of the EDTF specification (Library of Congress, 4 February 2019), levels 0 and 1. */
    @ParameterizedTest
    @CsvSource(nullValues = "open", textBlock = """
            1985-04-12,                1985-04-12T00:00:00Z, 1985-04-12T23:59:59Z
            1985-04,                   1985-04-01T00:00:00Z, 1985-04-30T23:59:59Z
            1985,                      1985-01-01T00:00:00Z, 1985-12-31T23:59:59Z
            1985-04-12T23:20:30,       1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z
            1985-04-12T23:20:30Z,      1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z
            1985-04-12T23:20:30-04,    1985-04-13T03:20:30Z, 1985-04-13T03:20:30Z
            1985-04-12T23:20:30+04:30, 1985-04-12T18:50:30Z, 1985-04-12T18:50:30Z
            1964/2008,                 1964-01-01T00:00:00Z, 2008-12-31T23:59:59Z
            2004-06/2006-08,           2004-06-01T00:00:00Z, 2006-08-31T23:59:59Z
            2004-02-01/2005-02-08,     2004-02-01T00:00:00Z, 2005-02-08T23:59:59Z
            2004-02-01/2005-02,        2004-02-01T00:00:00Z, 2005-02-28T23:59:59Z
            2004-02-01/2005,           2004-02-01T00:00:00Z, 2005-12-31T23:59:59Z
            2005/2006-02,              2005-01-01T00:00:00Z, 2006-02-28T23:59:59Z
            Y170000002,                +170000002-01-01T00:00:00Z, +170000002-12-31T23:59:59Z
            Y-170000002,               -170000002-01-01T00:00:00Z, -170000002-12-31T23:59:59Z
            2001-21,                   2001-03-01T00:00:00Z, 2001-05-31T23:59:59Z
            2001-22,                   2001-06-01T00:00:00Z, 2001-08-31T23:59:59Z
            2001-23,                   2001-09-01T00:00:00Z, 2001-11-30T23:59:59Z
            2003-24,                   2003-12-01T00:00:00Z, 2004-02-29T23:59:59Z
            1984?,                     1984-01-01T00:00:00Z, 1984-12-31T23:59:59Z
            2004-06~,                  2004-06-01T00:00:00Z, 2004-06-30T23:59:59Z
            2004-06-11%,               2004-06-11T00:00:00Z, 2004-06-11T23:59:59Z
            201X,                      2010-01-01T00:00:00Z, 2019-12-31T23:59:59Z
            20XX,                      2000-01-01T00:00:00Z, 2099-12-31T23:59:59Z
            2004-XX,                   2004-01-01T00:00:00Z, 2004-12-31T23:59:59Z
            1985-04-XX,                1985-04-01T00:00:00Z, 1985-04-30T23:59:59Z
            1985-XX-XX,                1985-01-01T00:00:00Z, 1985-12-31T23:59:59Z
            1985-04-12/..,             1985-04-12T00:00:00Z, open
            1985-04/..,                1985-04-01T00:00:00Z, open
            1985/..,                   1985-01-01T00:00:00Z, open
            ../1985-04-12,             open,                 1985-04-12T23:59:59Z
            ../1985-04,                open,                 1985-04-30T23:59:59Z
            ../1985,                   open,                 1985-12-31T23:59:59Z
            1985-04-12/,               1985-04-12T00:00:00Z, open
            1985-04/,                  1985-04-01T00:00:00Z, open
            1985/,                     1985-01-01T00:00:00Z, open
            /1985-04-12,               open,                 1985-04-12T23:59:59Z
            /1985-04,                  open,                 1985-04-30T23:59:59Z
            /1985,                     open,                 1985-12-31T23:59:59Z
            1984~/2004-06?,            1984-01-01T00:00:00Z, 2004-06-30T23:59:59Z
            1984-06-02?/2004-08-08~,   1984-06-02T00:00:00Z, 2004-08-08T23:59:59Z
            1984-06-02?/,              1984-06-02T00:00:00Z, open
            -1985,                     -1985-01-01T00:00:00Z, -1985-12-31T23:59:59Z
            -009X,                     -0099-01-01T00:00:00Z, -0090-12-31T23:59:59Z
            0000-02-29,                0000-02-29T00:00:00Z, 0000-02-29T23:59:59Z
            2026-11-21T09:00:00Z/2026-11-21T12:30:00Z, 2026-11-21T09:00:00Z, 2026-11-21T12:30:00Z
            """)
    void an_expression_of_level_0_or_1_keeps_its_text_and_has_bounds(String edtf, Instant earliest, Instant latest) {
        When when = When.of(edtf);
        assertThat(when).hasToString(edtf);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1985 ",
                " 1985",
                "yesterday",
                "85",
                "1985-13",
                "1985-00",
                "1985-4",
                "1985-02-30",
                "1985-20",
                "1985-25",
                "1985-04-00",
                "1985/04/12",
                "..",
                "/",
                "../..",
                "../",
                "/..",
                "1985/..../",
                "1985-04-12T24:00:00Z",
                "1985-04-12T23:60:00Z",
                "1985-04-12T23:20",
                "1985-04-12T23:20:30+99",
                "19850412",
                "1985~~",
                "~1985",
                "198XX",
                "1XXX",
                "XXXX",
                "19X5",
                "2004-XX-11",
                "Y1985",
                "Y00001985",
                "Y10000000000",
                "Y-",
                "--1985",
                "+1985",
                "[1667,1760-12]",
                "{1960,1961}",
                "1950S2",
                "2004-06~-11",
                "?2004-06",
                "1985\n",
                "１９８５",
                "1985-04-12Z",
                "1985/1986/1987",
                "\u0000"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.of(text))
                .withMessageStartingWith("not an EDTF date of level 0 or 1: ");
    }

    @Test
    void the_end_of_a_moment_is_kept_to_the_precision_of_the_clock() {
        Instant moment = Instant.parse("2026-11-21T23:14:00.123456789Z");
        assertThat(When.at(moment)).isEqualTo(When.of("2026-11-21T23:14:00.123456789Z"));
        assertThat(When.at(moment).latest()).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12,false",
        "1985-04-12T23:20:30Z,false",
        "1985-04-12/1985-04-12,false",
        "1985-04-12~,true",
        "1985-04-12?/1985-04-12,true",
        "1985-04,true",
        "1985,true",
        "1985-04-12/..,true",
        "1985-04-12/1985-04-13,true"
    })
    void it_is_imprecise_when_it_may_be_more_than_one_day_or_is_in_doubt(String edtf, boolean imprecise) {
        assertThat(When.of(edtf).imprecise()).isEqualTo(imprecise);
    }

    @ParameterizedTest
    @CsvSource({
        "2005/2004,true",
        "2005-02-02/2005-02-01,true",
        "2005-02-01/2005-02-01,false",
        "2005/2005-01,false",
        "2005-06/2005,false",
        "2005/..,false",
        "../2005,false"
    })
    void a_reversed_interval_is_kept_and_says_so(String edtf, boolean backwards) {
        assertThat(When.of(edtf).runsBackwards()).isEqualTo(backwards);
    }

    @Test
    void it_lies_wholly_after_a_moment_only_when_even_its_beginning_does() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        assertThat(When.of("2026-11-22").isWhollyAfter(noon)).isTrue();
        assertThat(When.of("2026-11-21").isWhollyAfter(noon)).isFalse();
        assertThat(When.of("../2030").isWhollyAfter(noon)).isFalse();
    }

    @Test
    void text_of_any_length_is_answered_at_once() {
        for (String hostile : new String[] {
            "1".repeat(1_000_000),
            "-".repeat(100_000),
            "/".repeat(100),
            "1985~".repeat(20),
            "X".repeat(100),
            "9".repeat(99) + "~",
            "1985-04-12T23:20:30." + "9".repeat(79)
        }) {
            long before = System.nanoTime();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> When.of(hostile))
                    .satisfies(
                            refusal -> assertThat(refusal.getMessage().length()).isLessThan(200));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Property
    void any_text_is_read_or_refused(@ForAll @StringLength(max = 120) String text) {
        assertThatCode(() -> When.of(text))
                .satisfies(thrown -> assertThat(thrown == null || thrown instanceof IllegalArgumentException)
                        .isTrue());
    }

    @Property
    void what_is_read_is_written_character_by_character(@ForAll("expressions") String edtf) {
        When when = When.of(edtf);
        byte[] json = BalconyJson.mapper().writeValueAsBytes(when);
        assertThat(BalconyJson.mapper().readValue(json, When.class))
                .isEqualTo(when)
                .hasToString(edtf);
    }

    @Property
    void one_date_never_runs_backwards(@ForAll("dates") String edtf) {
        When when = When.of(edtf);
        assertThat(when.earliest()).isNotNull().isBeforeOrEqualTo(when.latest());
        assertThat(when.runsBackwards()).isFalse();
    }

    @Property
    void a_moment_is_read_back_as_it_was(@ForAll("moments") Instant moment) {
        When when = When.of(When.at(moment).toString());
        assertThat(when.earliest()).isEqualTo(moment);
        assertThat(when.latest()).isEqualTo(moment);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(-62_167_219_200L, 253_402_300_799L)
                .map(second -> Instant.ofEpochSecond(second).plus(Math.floorMod(second, 1_000L), ChronoUnit.NANOS));
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<String> forms = Combinators.combine(
                        days, Arbitraries.integers().between(0, 7))
                .as((day, form) -> switch (form) {
                    case 0 -> day.toString();
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.toString().substring(0, 4);
                    case 3 -> day.toString().substring(0, 3) + "X";
                    case 4 -> day.toString().substring(0, 2) + "XX";
                    case 5 -> day.toString().substring(0, 7) + "-XX";
                    case 6 -> "-" + day.toString().substring(0, 4);
                    default -> "Y" + (10_000 + Math.abs(day.toEpochDay()));
                });
        return Combinators.combine(forms, Arbitraries.of("", "~", "?", "%")).as(String::concat);
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> ends = dates().injectNull(0).map(date -> date);
        return Arbitraries.oneOf(
                dates(),
                Combinators.combine(ends, dates()).as((begin, end) -> begin + "/" + end),
                dates().map(begin -> begin + "/.."),
                dates().map(end -> "/" + end));
    }
}
