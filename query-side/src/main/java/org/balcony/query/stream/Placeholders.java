package org.balcony.query.stream;

import java.util.Base64;
import org.balcony.events.RecordedEvent;
import org.balcony.query.kernel.Counted;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** Makes what stands for withheld events, for readers who see positions. */
final class Placeholders {

    private final EventFeed feed;
    private final StreamCache streams;
    private final ReadDoor door;

    Placeholders(EventFeed feed, StreamCache streams, ReadDoor door) {
        this.feed = feed;
        this.streams = streams;
        this.door = door;
    }

    /** What stands for an event that is not shown. */
    Delivery of(Reader reader, RecordedEvent event) {
        Placeholder placeholder =
                door.seen(reader, event.stream(), streams.latest(), Counted.NOTHING).placeholders().stream()
                        .filter(one -> one.id().equals(event.fact().id()))
                        .findFirst()
                        .orElseGet(() -> bare(event));
        return new Delivery.Withheld(placeholder, Base64.getEncoder().encodeToString(feed.leafHash(event.position())));
    }

    /** Of a stream outside the reader's scope no more than that something lies there. */
    private static Placeholder bare(RecordedEvent event) {
        return new Placeholder(
                event.fact().id(),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt(),
                event.fact().circumstances().label(),
                null);
    }
}
