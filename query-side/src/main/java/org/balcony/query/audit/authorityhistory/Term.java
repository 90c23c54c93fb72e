package org.balcony.query.audit.authorityhistory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.When;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.InForce;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The time an authority was held for.
 *
 * @param period the time it was given for; absent where none was agreed
 * @param until the last day it was given for; absent where the period says it or none was set
 * @param ended by which entry it ended; absent where none did
 * @param how how that entry ended it; absent where none did
 */
record Term(
        Entry<? extends DomainEvent> given,
        @Nullable When period,
        @Nullable When until,
        @Nullable Entry<? extends DomainEvent> ended,
        @Nullable String how) {

    /** The first day it may have held; null where that is open. */
    @Nullable
    LocalDate earliestFirst() {
        return period == null ? given.when().earliestDay() : period.earliestDay();
    }

    /** The last day it may have held; null while it lasts. */
    @Nullable
    LocalDate latestLast() {
        return sooner(plannedLast(), ended == null ? null : ended.latest());
    }

    private @Nullable LocalDate latestFirst() {
        return period == null ? given.when().latestDay() : period.earliestDay();
    }

    private @Nullable LocalDate earliestLast() {
        return sooner(plannedLast(), ended == null ? null : ended.when().earliestDay());
    }

    private @Nullable LocalDate plannedLast() {
        return sooner(period == null ? null : period.latestDay(), until == null ? null : until.latestDay());
    }

    InForce on(LocalDate day) {
        LocalDate certainlyFrom = latestFirst();
        if (certainlyFrom != null && !certainlyFrom.isAfter(day) && reaches(certainEnd(), day)) {
            return InForce.YES;
        }
        LocalDate from = earliestFirst();
        boolean may = (from == null || !from.isAfter(day)) && reaches(latestLast(), day);
        return may ? InForce.POSSIBLY : InForce.NO;
    }

    /** An end whose day is open may have come at any time. */
    private @Nullable LocalDate certainEnd() {
        return ended != null && ended.when().earliestDay() == null ? LocalDate.MIN : earliestLast();
    }

    private static boolean reaches(@Nullable LocalDate last, LocalDate day) {
        return last == null || !last.isBefore(day);
    }

    /** How it ended; null while it lasts. */
    @Nullable
    String endedHow(LocalDate day) {
        if (how != null) {
            return how;
        }
        LocalDate last = latestLast();
        return last != null && last.isBefore(day) ? "period_over" : null;
    }

    Days days(LocalDate day) {
        LocalDate least = latestFirst();
        LocalDate most = earliestFirst();
        return new Days(
                least == null ? 0 : ChronoUnit.DAYS.between(least, upTo(certainEnd(), day)),
                most == null
                        ? null
                        : Long.valueOf(Math.max(0, ChronoUnit.DAYS.between(most, upTo(latestLast(), day)))));
    }

    private static LocalDate upTo(@Nullable LocalDate last, LocalDate day) {
        return last == null || last.isAfter(day) ? day : last;
    }

    /** The first day on which it let its holder in: not before it was recorded. */
    LocalDate openFrom() {
        LocalDate begins = period == null ? null : period.earliestDay();
        return begins == null || begins.isBefore(given.recordedDay()) ? given.recordedDay() : begins;
    }

    /** The last day on which it did: its end counts from being recorded; null while it lasts. */
    @Nullable
    LocalDate openTo() {
        return sooner(plannedLast(), ended == null ? null : ended.recordedDay());
    }

    List<Entry<?>> records() {
        return Stream.<Entry<?>>concat(Stream.of(given), Stream.ofNullable(ended))
                .toList();
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
