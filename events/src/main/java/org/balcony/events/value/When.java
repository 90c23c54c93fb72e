package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as the source says: an EDTF expression (ISO 8601-2) of level 0 or 1, or an
 * interval of two, kept verbatim beside the bounds it implies.
 *
 * <p>Examples: {@code 1994}, {@code 1994-03~}, {@code 199X}, {@code 2005/2009}, {@code 1994-03-01/..},
 * {@code 2026-11-21T23:14:00Z}. Two are equal when they are written alike.
 */
@TextForm(
        description =
                "A time, as precisely as the source says: an EDTF (ISO 8601-2) expression of level 0 or 1, or an interval of two, such as 1994, 1994-03~, 199X, 2005/2009, 1994-03-01/.. or 2026-11-21T23:14:00Z.",
        format = "edtf",
        maxLength = 100)
public final class When {

    private final String edtf;
    private final @Nullable Instant earliest;
    private final @Nullable Instant latest;

    private When(String edtf, Edtf.Bounds bounds) {
        this.edtf = edtf;
        this.earliest = bounds.earliest();
        this.latest = bounds.latest();
    }

    /** Reads an EDTF expression, or throws {@link IllegalArgumentException} with the reason. */
    @JsonCreator
    public static When of(String edtf) {
        return new When(edtf, Edtf.bounds(edtf));
    }

    /** The moment itself, to the precision of the clock. */
    public static When at(Instant instant) {
        return new When(instant.toString(), new Edtf.Bounds(instant, instant));
    }

    /** The first instant it may have begun; null where the source leaves the beginning open. */
    public @Nullable Instant earliest() {
        return earliest;
    }

    /** The last instant it may have ended, to the second; null where the source leaves the end open. */
    public @Nullable Instant latest() {
        return latest;
    }

    /** The day of {@link #earliest()} in UTC. */
    public @Nullable LocalDate earliestDay() {
        return earliest == null ? null : LocalDate.ofInstant(earliest, ZoneOffset.UTC);
    }

    /** The day of {@link #latest()} in UTC. */
    public @Nullable LocalDate latestDay() {
        return latest == null ? null : LocalDate.ofInstant(latest, ZoneOffset.UTC);
    }

    /** Whether the bounds lie on different days, an end is open, or the source marks doubt with {@code ~ ? %}. */
    public boolean imprecise() {
        LocalDate first = earliestDay();
        return first == null || !first.equals(latestDay()) || edtf.chars().anyMatch(mark -> "~?%".indexOf(mark) >= 0);
    }

    /** Whether this is an interval whose end lies wholly before its beginning. */
    public boolean runsBackwards() {
        return earliest != null && latest != null && latest.isBefore(earliest);
    }

    /** Whether it lies wholly after {@code instant}. */
    public boolean isWhollyAfter(Instant instant) {
        return earliest != null && earliest.isAfter(instant);
    }

    @JsonValue
    @Override
    public String toString() {
        return edtf;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When when && edtf.equals(when.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }
}
