package org.balcony.query.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;

/** An event after the older ones within its reach, in the order of the log. */
final class OlderEvents {

    private static final int BATCH = 256;

    private final EventFeed feed;
    private final StreamCache streams;

    OlderEvents(EventFeed feed, StreamCache streams) {
        this.feed = feed;
        this.streams = streams;
    }

    /**
     * What lies within the reach of an event, after a position and before the event, and then the event itself. Of the whole
     * log no more than a batch is in memory at once; of single streams what views keep of them anyway.
     */
    Iterator<RecordedEvent> andThen(RecordedEvent event, Reach reach, long after) {
        return switch (reach) {
            case Reach.Everywhere _ -> new Paged(after, event.position());
            case Reach.Within within -> of(within, event, after).iterator();
        };
    }

    private List<RecordedEvent> of(Reach.Within within, RecordedEvent event, long after) {
        List<RecordedEvent> found = new ArrayList<>();
        for (StreamId stream : within.streams()) {
            for (RecordedEvent older : streams.upTo(stream, event.position() - 1)) {
                if (older.position() > after && within.holds(older)) {
                    found.add(older);
                }
            }
        }
        if (within.streams().size() > 1) {
            found.sort(Comparator.comparingLong(RecordedEvent::position));
        }
        found.add(event);
        return found;
    }

    /** The log up to a position, batch by batch. */
    private final class Paged implements Iterator<RecordedEvent> {

        private final long last;
        private Iterator<RecordedEvent> batch = List.<RecordedEvent>of().iterator();
        private long reached;

        Paged(long after, long last) {
            this.reached = after;
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            if (!batch.hasNext() && reached < last) {
                batch = feed.after(reached, (int) Math.min(BATCH, last - reached))
                        .iterator();
            }
            return batch.hasNext();
        }

        @Override
        public RecordedEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RecordedEvent event = batch.next();
            reached = event.position();
            return event;
        }
    }
}
