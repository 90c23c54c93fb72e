package org.balcony.query.stateasof;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;

/** A history told in the order of storing, and the states it adds up to. */
final class StatesTold {

    private final Told told = new Told();
    private EventId last = new EventId(new java.util.UUID(0, 0));

    /** One event after another, each on its day. */
    static StatesTold given(DomainEvent... events) {
        StatesTold told = new StatesTold();
        for (DomainEvent event : events) {
            told.and("2024-10-01", event);
        }
        return told;
    }

    static LocalId id(String id) {
        return new LocalId(id);
    }

    StatesTold and(DomainEvent event) {
        return and("2024-10-01", event);
    }

    StatesTold and(String occurredAt, DomainEvent event) {
        last = told.ours(occurredAt, event);
        return this;
    }

    /** What follows is stored on that day. */
    StatesTold on(String day) {
        told.on(day);
        return this;
    }

    /** The last entry turns out wrong. */
    StatesTold butThatWasWrong() {
        told.ours("2024-10-02", new RecordRetracted(last, RetractionReason.NEVER_HAPPENED));
        return this;
    }

    EventId last() {
        return last;
    }

    StateRow live(String subject) {
        return row(told.live(), subject);
    }

    /** The row of that subject on a day of the occurred clock. */
    StateRow on(String day, String subject) {
        return row(told.asOccurred(day), subject);
    }

    /** The row of that subject as it had been recorded by that day. */
    StateRow recordedBy(String day, String subject) {
        return row(told.asRecorded(day), subject);
    }

    String state(String subject) {
        return live(subject).state();
    }

    Map<String, Object> facts(String subject) {
        return live(subject).facts();
    }

    List<StateRow> rows() {
        return rows(told.live());
    }

    List<StateRow> rows(AsOf asOf) {
        return rows(told.asOf(asOf));
    }

    private static StateRow row(Reading reading, String subject) {
        return rows(reading).stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said of " + subject + " among " + rows(reading)));
    }

    private static List<StateRow> rows(Reading reading) {
        return new StateAsOfView()
                .of(reading).rows().stream().map(StateRow.class::cast).toList();
    }
}
