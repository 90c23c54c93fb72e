package org.balcony.query.platform.web;

import java.time.LocalDate;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The moment that was answered for.
 *
 * @param recorded absent for everything recorded
 * @param occurred absent for whenever it occurred
 * @param day the day to which open things are counted
 * @param position the position of the log that was read; absent for readers who do not see positions, and for lists of now
 * @param bookmark the same position, sealed, for readers who do not see positions; absent for all others
 */
public record Moment(
        @Nullable When recorded,
        @Nullable When occurred,
        LocalDate day,
        @Nullable Long position,
        @Nullable String bookmark) {

    /** A moment of a list that is kept up to date and knows no positions. */
    static Moment ofNow(AsOf asOf) {
        return new Moment(asOf.recorded(), asOf.occurred(), asOf.day(), null, null);
    }

    /** What to hand in as {@code asOfPosition} to read at this moment again; absent for lists of now. */
    public @Nullable String place() {
        return position == null ? bookmark : position.toString();
    }
}
