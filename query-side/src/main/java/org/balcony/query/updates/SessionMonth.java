package org.balcony.query.updates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.balcony.events.value.When;

/** The month in which a session ended, where its date says so. */
final class SessionMonth {

    private SessionMonth() {}

    static Optional<YearMonth> of(When when) {
        LocalDate first = when.earliestDay();
        LocalDate last = when.latestDay();
        return first == null || last == null || !YearMonth.from(first).equals(YearMonth.from(last))
                ? Optional.empty()
                : Optional.of(YearMonth.from(last));
    }
}
