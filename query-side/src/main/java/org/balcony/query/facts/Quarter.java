package org.balcony.query.facts;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a calendar year, such as {@code 2024-Q1}: the finest time that those who pay are told. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Whether it is over on a day. */
    public boolean overBy(LocalDate day) {
        return compareTo(of(day)) < 0;
    }

    /** The first day of the quarter after it. */
    public LocalDate next() {
        return LocalDate.of(year, 3 * number, 1).plusMonths(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
