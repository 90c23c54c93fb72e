package org.balcony.query.stateasof;

import java.time.LocalDate;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A word that holds until a day and is replaced by another from that day on.
 *
 * @param from the first day on which the other word holds; absent where the first one lasts
 */
record Until(String before, @Nullable LocalDate from, String after) {

    /** A word that holds through the whole of that time. */
    static Until through(Enum<?> before, @Nullable When last, Enum<?> after) {
        LocalDate day = last == null ? null : last.latestDay();
        return new Until(WireNames.of(before), day == null ? null : day.plusDays(1), WireNames.of(after));
    }

    /** A word that holds until that time begins. */
    static Until beginning(Enum<?> before, When first, Enum<?> after) {
        return new Until(WireNames.of(before), first.earliestDay(), WireNames.of(after));
    }

    /** The word on that day. */
    String on(LocalDate day) {
        return over(day) ? after : before;
    }

    /** Whether the day has come. */
    boolean over(LocalDate day) {
        return from != null && !day.isBefore(from);
    }
}
