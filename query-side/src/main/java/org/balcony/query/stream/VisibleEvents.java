package org.balcony.query.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.value.EventId;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;

/** What a reader may see of the log, page by page. Safe for use by many threads. */
public final class VisibleEvents {

    private final Terrain terrain;
    private final Accesses accesses;
    private final Duration patience;

    /**
     * A view of the log through the door.
     *
     * @param streams histories, to look for what an event opened
     * @param patience after this time a page ends with what it has, so that a reader who may see little of a long log
     *     gets on
     */
    public VisibleEvents(EventFeed feed, StreamCache streams, ReadDoor door, Duration patience) {
        this(feed, streams, door, patience, new Accesses(_ -> {}));
    }

    /** The same; what a page shows is noted before it is handed out. */
    public VisibleEvents(EventFeed feed, StreamCache streams, ReadDoor door, Duration patience, Accesses accesses) {
        this.terrain = new Terrain(feed, streams, door);
        this.accesses = accesses;
        this.patience = patience;
    }

    /** A cursor behind the newest event, for readers who want only what is to come. */
    public Cursor latest() {
        return Cursor.behind(terrain.log().head(), 0);
    }

    /**
     * The next events for a subscription, at most {@code limit}.
     *
     * <p>Reads one event more than it hands out: whether the reader has caught up is then a matter of what it may see,
     * and withheld events at the end of the log cannot be told from none.
     */
    public EventPage page(Subscription subscription, Cursor after, int limit) {
        return accesses.noting(
                accesses.occasion(subscription.reader()), () -> read(subscription, after, limit), VisibleEvents::ids);
    }

    private static Set<EventId> ids(EventPage page) {
        return page.events().stream()
                .filter(one -> one.delivery() instanceof Delivery.Whole)
                .map(NumberedEvent::id)
                .collect(Collectors.toSet());
    }

    private EventPage read(Subscription subscription, Cursor after, int limit) {
        List<NumberedEvent> found = new ArrayList<>();
        long deadline = System.nanoTime() + patience.toNanos();
        Walk walk = new Walk(terrain, subscription, after);
        while (walk.advance()) {
            Optional<Delivery> delivery = walk.delivery();
            if (delivery.isPresent() && found.size() == limit) {
                return new EventPage(found, found.getLast().cursor(), false);
            }
            delivery.ifPresent(one -> found.add(new NumberedEvent(one, walk.place())));
            if (System.nanoTime() - deadline > 0) {
                return new EventPage(found, walk.place(), false);
            }
        }
        return new EventPage(found, walk.place(), true);
    }
}
