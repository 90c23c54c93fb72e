package org.balcony.query.platform.report;

import java.util.Optional;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is handed on: what a table of it and a page of it are made of.
 *
 * @param row what the rows are; the columns follow from it and not from what happens to be in them
 * @param subject what it is about, in words for people
 * @param since the earlier moment of a difference; absent for everything else
 * @param chart the drawing that goes with it; absent where there is none
 * @param digest what the table is recognised by
 * @param again the address that gives the same answer again; absent where there is none
 * @param next the address of the next page; absent on the last page and where there are no pages
 * @param addresses where entries and what rows sum up can be looked at, and what references are called
 */
public record Report(
        ViewEntry entry,
        Class<? extends Row> row,
        String subject,
        @Nullable Moment since,
        Moment asOf,
        ViewTable table,
        @Nullable Chart chart,
        String digest,
        @Nullable String again,
        @Nullable String next,
        Addresses addresses) {

    /** As a table for other programs, in UTF-8. */
    public byte[] csv() {
        return Csv.of(this);
    }

    /** As a page for people, in UTF-8. */
    public byte[] page() {
        return Page.of(this);
    }

    /** What to call a file of it, without its ending. */
    public String fileName() {
        return (subject + " " + entry.name() + " " + asOf.day()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Where things can be looked at, and what they are called. */
    @FunctionalInterface
    public interface Addresses {

        /** The address of what a row sums up; empty where the row itself is all there is. */
        default Optional<String> of(Row row) {
            return Optional.empty();
        }

        /** What people call what is referred to; empty where that is not known to the reader. */
        default Optional<String> called(StreamId reference) {
            return Optional.empty();
        }

        /** The address of the entry's line in an audit trail; empty where it is in none that is known here. */
        Optional<String> of(EventId entry);
    }
}
