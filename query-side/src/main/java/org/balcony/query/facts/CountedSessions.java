package org.balcony.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Retracted;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * The sessions of which readers outside the organisation are told how many there were: those of a quarter that is over,
 * with more than one side.
 *
 * @param held in the order of happening
 * @param told those of which it may also be told how many people came, since enough are told at once
 */
public record CountedSessions(List<Entry<SessionHeld>> held, List<Entry<SessionHeld>> told) {

    /** Along what people are counted for readers outside; sides are positions, and regions and levels are never counted. */
    public static final List<InclusionDimension> DIMENSIONS =
            List.of(InclusionDimension.GENDER, InclusionDimension.AGE_GROUP, InclusionDimension.SECTOR);

    public CountedSessions {
        held = List.copyOf(held);
        told = List.copyOf(told);
    }

    public static CountedSessions in(Entries entries) {
        SessionsHeld sessions = SessionsHeld.in(entries);
        List<Entry<SessionHeld>> held = OpenSessions.of(sessions).stream()
                .filter(one -> quarter(one).overBy(entries.day()))
                .toList();
        List<Entry<SessionHeld>> told = ToldTogether.of(
                inOrder(held, sessions, entries), entries.reading().audience().cells());
        return new CountedSessions(held, held.stream().filter(told::contains).toList());
    }

    /** The quarter in which a session was certainly over; that of its recording where the date leaves it open. */
    public static Quarter quarter(Entry<SessionHeld> session) {
        return quarter(session.when(), session.standing().original());
    }

    private static Quarter quarter(When when, RecordedEvent recorded) {
        LocalDate last = when.latestDay();
        return Quarter.of(last == null ? Entry.dayOf(recorded.recordedAt()) : last);
    }

    private static List<ToldTogether.Counted> inOrder(
            List<Entry<SessionHeld>> held, SessionsHeld sessions, Entries entries) {
        Map<EventId, Entry<SessionHeld>> today = new HashMap<>();
        held.stream().filter(one -> one.event().attendanceSummary() != null).forEach(one -> today.put(one.id(), one));
        Map<EventId, Instant> altered = altered(entries);
        List<ToldTogether.Counted> counted = new ArrayList<>();
        for (RecordedEvent one : entries.reading().ours().events()) {
            if (one.fact().event() instanceof SessionHeld event
                    && event.attendanceSummary() instanceof AttendanceSummary summary
                    && OpenSessions.severalSided(event, sessions)
                    && quarter(when(one, event), one).overBy(entries.day())) {
                counted.add(counted(one, summary, from(one, event), altered, today));
            }
        }
        return counted.stream()
                .filter(one -> one.altered().isPresent() || one.today().isPresent())
                .sorted(Comparator.comparing(ToldTogether.Counted::from))
                .toList();
    }

    /** What was not to be counted when it was recorded begins to count when it was put under a wider label. */
    private static ToldTogether.Counted counted(
            RecordedEvent one,
            AttendanceSummary summary,
            Instant from,
            Map<EventId, Instant> altered,
            Map<EventId, Entry<SessionHeld>> today) {
        Optional<Entry<SessionHeld>> now =
                Optional.ofNullable(today.get(one.fact().id()));
        Optional<Instant> since = Optional.ofNullable(altered.get(one.fact().id()));
        if (Countable.is(one.fact().circumstances().label())) {
            return new ToldTogether.Counted(summary, from, since, now);
        }
        return new ToldTogether.Counted(
                now.map(session -> session.event().attendanceSummary()).orElse(summary),
                since.filter(from::isBefore).orElse(from),
                Optional.empty(),
                now);
    }

    private static When when(RecordedEvent one, SessionHeld event) {
        When actual = event.actualPeriod();
        return actual == null ? one.fact().circumstances().occurredAt() : actual;
    }

    /** When it was recorded, or when the quarter was over in which it took place, whichever is later. */
    private static Instant from(RecordedEvent one, SessionHeld event) {
        Instant over = quarter(when(one, event), one).next().atStartOfDay().toInstant(ZoneOffset.UTC);
        return over.isAfter(one.recordedAt()) ? over : one.recordedAt();
    }

    /** When each was altered last: corrected, relabelled, annulled, or recorded anew. */
    private static Map<EventId, Instant> altered(Entries entries) {
        Map<EventId, Instant> altered = new HashMap<>();
        for (Standing one : entries.reading().ours().standing()) {
            Stream.concat(one.corrections().stream(), one.reclassifications().stream())
                    .map(RecordedEvent::recordedAt)
                    .forEach(at -> altered.merge(one.original().fact().id(), at, CountedSessions::later));
        }
        for (Retracted one : entries.reading().ours().retracted()) {
            one.retractions()
                    .forEach(by -> altered.merge(one.original().fact().id(), by.recordedAt(), CountedSessions::later));
        }
        Map<LocalId, EventId> last = new HashMap<>();
        for (RecordedEvent one : entries.reading().ours().events()) {
            if (one.fact().event() instanceof SessionHeld event) {
                EventId before = last.put(event.sessionId(), one.fact().id());
                if (before != null) {
                    altered.merge(before, one.recordedAt(), CountedSessions::later);
                }
            }
        }
        return altered;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
