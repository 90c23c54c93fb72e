package org.balcony.query.stream;

import java.util.Base64;
import org.balcony.events.Circumstances;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** Makes what stands for withheld events, for readers who see positions. */
final class Placeholders {

    private final EventFeed feed;
    private final ReadDoor door;

    Placeholders(EventFeed feed, ReadDoor door) {
        this.feed = feed;
        this.door = door;
    }

    /** What stands for an event that is not shown. */
    Delivery of(Reader reader, RecordedEvent event) {
        boolean act = door.gradeAt(reader, event, feed.head()) == Grade.ACT;
        Placeholder placeholder = new Placeholder(
                event.fact().id(),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt(),
                event.fact().circumstances().label(),
                act ? act(event) : null);
        return new Delivery.Withheld(placeholder, Base64.getEncoder().encodeToString(feed.leafHash(event.position())));
    }

    private static Placeholder.Act act(RecordedEvent event) {
        Circumstances why = event.fact().circumstances();
        return new Placeholder.Act(
                EventCatalogue.standard().entry(event.fact().event().getClass()).type(),
                why.occurredAt(),
                why.recordedBy(),
                why.actingRole(),
                why.rationale());
    }
}
