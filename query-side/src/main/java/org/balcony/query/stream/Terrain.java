package org.balcony.query.stream;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.OptionalLong;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Clearance;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** What every walk goes over: the log, what each event opened to whom, and the door. Safe for use by many threads. */
final class Terrain {

    private final RecentEvents log;
    private final StreamCache streams;
    private final OlderEvents older;
    private final Openings openings;
    private final LogIndex index;
    private final Placeholders placeholders;
    private final ReadDoor door;

    Terrain(EventFeed feed, StreamCache streams, ReadDoor door) {
        this.log = new RecentEvents(feed);
        this.streams = streams;
        this.older = new OlderEvents(feed, streams);
        this.openings = new Openings(streams);
        this.index = new LogIndex(feed);
        this.placeholders = new Placeholders(feed, streams, door);
        this.door = door;
    }

    RecentEvents log() {
        return log;
    }

    /** Has the door judge by everything recorded until now: what was taken back before a walk begins is not handed out by it. */
    void catchUp() {
        streams.head();
    }

    /** How a subscription's reader looks at each event. */
    Look look(Subscription subscription) {
        return subscription.positions()
                ? new Look.AtPositions(subscription, door, placeholders)
                : new Look.AsReleased(
                        subscription, door, new OpenedSince(subscription.reader(), streams, openings, index, door));
    }

    /** The events that a position brings, after one of them: the older ones it may have opened, then its own. */
    Iterator<RecordedEvent> brought(Subscription subscription, RecordedEvent event, long after) {
        // What this event opens is shown only by a door that knows of it.
        streams.reached(event.position());
        if (subscription.positions()) {
            return Collections.singleton(event).iterator();
        }
        Reach reach = openings.by(event, subscription.reader()).and(index.passedAt(event));
        return older.andThen(event, reach, after);
    }

    /** When the event before another was recorded. */
    Instant recordedBefore(RecordedEvent event) {
        return event.position() == 1
                ? Instant.MIN
                : log.after(event.position() - 2, 1).getFirst().recordedAt();
    }

    /**
     * A position up to which there is nothing for a reader, so that it need not be walked: who reads by grants alone sees nothing
     * before the first that names it, and takes no longer over a long log than over a short one.
     */
    long nothingUpTo(Reader reader, long reached) {
        if (!reader.roles().stream().allMatch(Clearance::isOutside) || isNamed(reader, reached)) {
            return reached;
        }
        long head = log.head();
        index.follow(head);
        OptionalLong first = index.firstNaming(reader);
        return Math.max(reached, first.isPresent() ? first.getAsLong() - 1 : head);
    }

    private boolean isNamed(Reader reader, long reached) {
        OptionalLong first = index.firstNaming(reader);
        return first.isPresent() && first.getAsLong() <= reached + 1;
    }
}
