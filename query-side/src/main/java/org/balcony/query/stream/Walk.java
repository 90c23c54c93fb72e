package org.balcony.query.stream;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the log from a cursor on, one event at a time. Used by one thread.
 *
 * <p>The way is the same whenever it is walked: at each position first the older events it opened, then the event that
 * lies there. What may not be seen at the moment of walking is passed over.
 */
final class Walk {

    private static final int BATCH = 256;

    private final Terrain terrain;
    private final Subscription subscription;
    private Cursor place;
    private Iterator<RecordedEvent> ahead = Collections.emptyIterator();
    private Iterator<RecordedEvent> here = Collections.emptyIterator();
    private @Nullable RecordedEvent at;
    private boolean endInSight;
    private Optional<Delivery> delivery = Optional.empty();

    Walk(Terrain terrain, Subscription subscription, Cursor from) {
        this.terrain = terrain;
        this.subscription = subscription;
        this.place = from;
        if (from.within()) {
            List<RecordedEvent> entered = terrain.log().after(from.position() - 1, 1);
            entered.forEach(event -> enter(event, from.opened()));
        }
    }

    /** Looks at one more event; false at the end of the log. */
    boolean advance() {
        while (!here.hasNext()) {
            if (!arrive()) {
                delivery = Optional.empty();
                return false;
            }
        }
        RecordedEvent event = here.next();
        delivery = terrain.delivery(subscription, event, at == null ? event : at);
        place = new Cursor(place.position(), event.position(), place.sequence() + (delivery.isPresent() ? 1 : 0));
        return true;
    }

    private boolean arrive() {
        if (!ahead.hasNext() && !endInSight) {
            List<RecordedEvent> batch = terrain.log().after(place.position(), BATCH);
            endInSight = batch.size() < BATCH;
            ahead = batch.iterator();
        }
        if (!ahead.hasNext()) {
            return false;
        }
        RecordedEvent next = ahead.next();
        enter(next, 0);
        place = new Cursor(next.position(), 0, place.sequence());
        return true;
    }

    private void enter(RecordedEvent event, long after) {
        at = event;
        here = terrain.brought(subscription, event, after);
    }

    /** What the reader is handed for the event last looked at, if anything. */
    Optional<Delivery> delivery() {
        return delivery;
    }

    /** Where the walk has come to. */
    Cursor place() {
        return place;
    }
}
