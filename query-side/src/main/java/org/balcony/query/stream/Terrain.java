package org.balcony.query.stream;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** What every walk goes over: the log, what each event opened to whom, and the door. Safe for use by many threads. */
record Terrain(
        RecentEvents log,
        OlderEvents older,
        Openings openings,
        DueMoments due,
        Placeholders placeholders,
        ReadDoor door) {

    /** The events that a position brings, after one of them: the older ones it may have opened, then its own. */
    Iterator<RecordedEvent> brought(Subscription subscription, RecordedEvent event, long after) {
        if (subscription.positions()) {
            return Collections.singleton(event).iterator();
        }
        Reach reach = openings.by(event, subscription.reader()).and(Reach.of(due.at(event)));
        return older.andThen(event, reach, after);
    }

    /** What a reader is handed for an event that the event at a position brings. */
    Optional<Delivery> delivery(Subscription subscription, RecordedEvent event, RecordedEvent at) {
        if (subscription.positions()) {
            return inOrder(subscription, event);
        }
        if (!subscription.filter().matches(event) || !isDue(subscription.reader(), event, at)) {
            return Optional.empty();
        }
        return door.shown(subscription.reader(), event).map(Delivery.Whole::new);
    }

    /** Whether the event's turn is there: it lies there, or had been withheld just before. */
    private boolean isDue(Reader reader, RecordedEvent event, RecordedEvent at) {
        return door.gradeAt(reader, event, at.position()) == Grade.WHOLE
                && (event.position() == at.position() || wasWithheld(reader, event, at));
    }

    /** By what had been recorded before, at any moment from then on: what expires in a quiet log has been withheld, too. */
    private boolean wasWithheld(Reader reader, RecordedEvent event, RecordedEvent before) {
        long last = before.position() - 1;
        return door.gradeAt(reader, event, last) != Grade.WHOLE
                || door.gradeAt(reader, event, last, before.recordedAt()) != Grade.WHOLE;
    }

    private Optional<Delivery> inOrder(Subscription subscription, RecordedEvent event) {
        Optional<Delivery> whole = subscription.filter().matches(event)
                ? door.shown(subscription.reader(), event).map(Delivery.Whole::new)
                : Optional.empty();
        if (whole.isPresent() || !subscription.filter().matchesWithheld(event)) {
            return whole;
        }
        return door.shown(subscription.reader(), event).isPresent()
                ? Optional.empty()
                : Optional.of(placeholders.of(subscription.reader(), event));
    }
}
