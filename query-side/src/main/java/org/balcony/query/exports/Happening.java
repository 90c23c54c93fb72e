package org.balcony.query.exports;

import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;

/** An entry that stands, as an event of a log. */
public record Happening(StreamId stream, Standing standing) {

    public EventId id() {
        return standing.original().fact().id();
    }

    public DomainEvent event() {
        return standing.event();
    }

    /** The published type, such as {@code balcony.session.held}. */
    public String type() {
        return EventCatalogue.standard().entry(event().getClass()).type();
    }

    /** The single time under which it is placed. */
    public Moment moment() {
        return Moment.of(standing.occurredAt());
    }
}
