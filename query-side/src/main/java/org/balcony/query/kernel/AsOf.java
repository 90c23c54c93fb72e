package org.balcony.query.kernel;

import java.time.Instant;
import java.time.LocalDate;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A moment on two clocks.
 *
 * @param recorded what had been stored by then counts; absent for everything stored
 * @param occurred what may have occurred by then counts; absent for everything, whenever it occurred
 * @param today the day of asking, to which open things last where neither clock names a day
 */
public record AsOf(@Nullable When recorded, @Nullable When occurred, LocalDate today) {

    /** Now, on both clocks. */
    public static AsOf live(LocalDate today) {
        return new AsOf(null, null, today);
    }

    /** Whether something stored at that instant had been stored by then. */
    public boolean hadBeenRecorded(Instant recordedAt) {
        if (recorded == null || recorded.latest() == null) {
            return true;
        }
        Instant latest = recorded.latest();
        boolean exact = latest.equals(recorded.earliest());
        return exact ? !recordedAt.isAfter(latest) : recordedAt.isBefore(latest.plusSeconds(1));
    }

    /** Whether something may have occurred by then: its earliest bound does not lie after. */
    public boolean mayHaveOccurred(When when) {
        Instant limit = occurred == null ? null : occurred.latest();
        return limit == null || when.earliest() == null || !when.earliest().isAfter(limit);
    }

    /** Whether something that may have occurred by then may also have occurred later. */
    public boolean mayBeLater(When when) {
        Instant limit = occurred == null ? null : occurred.latest();
        return limit != null && (when.latest() == null || when.latest().isAfter(limit));
    }

    /** The day to which open things last. */
    public LocalDate day() {
        LocalDate named = occurred == null ? null : occurred.latestDay();
        if (named == null && recorded != null) {
            named = recorded.latestDay();
        }
        return named == null ? today : named;
    }
}
