package org.balcony.query.stream;

import java.time.Instant;
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
    private final Look look;
    private Cursor place;
    private Iterator<RecordedEvent> ahead = Collections.emptyIterator();
    private @Nullable Stop stop;
    private boolean endInSight;
    private Optional<Delivery> delivery = Optional.empty();

    Walk(Terrain terrain, Subscription subscription, Cursor from) {
        this.terrain = terrain;
        this.subscription = subscription;
        this.look = terrain.look(subscription);
        terrain.catchUp();
        this.place = from;
        if (from.within()) {
            terrain.log().after(from.position() - 1, 1).forEach(event -> stop = new Stop(event, from.opened()));
        } else {
            long nothing = terrain.nothingUpTo(subscription.reader(), from.position());
            place = nothing == from.position() ? from : Cursor.behind(nothing, from.sequence());
        }
    }

    /** Looks at one more event; false at the end of the log. */
    boolean advance() {
        while (stop == null || !stop.brought.hasNext()) {
            if (!arrive()) {
                delivery = Optional.empty();
                return false;
            }
        }
        RecordedEvent event = stop.brought.next();
        delivery = look.of(event, stop.event, stop::before);
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
        stop = new Stop(next, 0);
        place = new Cursor(next.position(), 0, place.sequence());
        return true;
    }

    /** What the reader is handed for the event last looked at, if anything. */
    Optional<Delivery> delivery() {
        return delivery;
    }

    /** Where the walk has come to. */
    Cursor place() {
        return place;
    }

    /** One position, with what it brings. */
    private final class Stop {

        private final RecordedEvent event;
        private final Iterator<RecordedEvent> brought;
        private @Nullable Instant before;

        Stop(RecordedEvent event, long after) {
            this.event = event;
            this.brought = terrain.brought(subscription, event, after);
        }

        Instant before() {
            Instant known = before == null ? terrain.recordedBefore(event) : before;
            before = known;
            return known;
        }
    }
}
