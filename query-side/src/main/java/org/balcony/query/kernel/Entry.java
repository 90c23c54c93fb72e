package org.balcony.query.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.balcony.events.DomainEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * An entry that stands, by the kind of its event.
 *
 * @param when when it happened; for a session held, its actual period
 */
public record Entry<E extends DomainEvent>(Standing standing, E event, When when) {

    public EventId id() {
        return standing.original().fact().id();
    }

    public long position() {
        return standing.original().position();
    }

    /** The day it was stored. */
    public LocalDate recordedDay() {
        return dayOf(standing.original().recordedAt());
    }

    /** The last day it can have ended; null where that is open. */
    public @Nullable LocalDate latest() {
        return when.latestDay();
    }

    /** Whether it certainly ended before another began. */
    public boolean precedes(Entry<?> other) {
        return precedes(when, other.when);
    }

    /** Whether it certainly began after another ended; dates written alike are taken in the order of storing. */
    public boolean follows(Entry<?> other) {
        return when.equals(other.when) ? position() > other.position() : other.precedes(this);
    }

    /** Whether it came later: certainly so by its date, or stored later where the dates leave it open. */
    public boolean comesAfter(Entry<?> other) {
        return other.precedes(this) || !precedes(other) && position() > other.position();
    }

    /** Whether it may have begun by the end of another. */
    public boolean mayBeBy(Entry<?> other) {
        return !precedes(other.when, when);
    }

    public static boolean precedes(When first, When then) {
        Instant ended = first.latest();
        Instant began = then.earliest();
        return ended != null && began != null && ended.isBefore(began);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
