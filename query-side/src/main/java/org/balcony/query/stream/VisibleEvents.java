package org.balcony.query.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.visibility.ReadDoor;

/** What a reader may see of the log, page by page. Safe for use by many threads. */
public final class VisibleEvents {

    private static final int BATCH = 256;

    private final RecentEvents log;
    private final ReadDoor door;
    private final Duration patience;

    /**
     * A view of the log through the door.
     *
     * @param patience after this time a page ends with what it has, so that a reader who may see little of a long log
     *     gets on
     */
    public VisibleEvents(RecentEvents log, ReadDoor door, Duration patience) {
        this.log = log;
        this.door = door;
        this.patience = patience;
    }

    /** A cursor behind the newest event, for readers who want only what is to come. */
    public Cursor latest() {
        return new Cursor(log.head(), 0);
    }

    /**
     * The next events for a subscription, at most {@code limit}.
     *
     * <p>Reads one event more than it hands out: whether the reader has caught up is then a matter of what it may see,
     * and withheld events at the end of the log cannot be told from none.
     */
    public EventPage page(Subscription subscription, Cursor after, int limit) {
        List<NumberedEvent> found = new ArrayList<>();
        long deadline = System.nanoTime() + patience.toNanos();
        long position = after.position();
        while (true) {
            List<RecordedEvent> batch = log.after(position, BATCH);
            for (RecordedEvent event : batch) {
                position = event.position();
                Optional<RecordedEvent> shown = subscription.filter().matches(event)
                        ? door.shown(subscription.reader(), event)
                        : Optional.empty();
                if (shown.isEmpty()) {
                    continue;
                }
                if (found.size() == limit) {
                    return new EventPage(found, found.getLast().cursor(), false);
                }
                found.add(new NumberedEvent(shown.get(), after.sequence() + found.size() + 1));
            }
            boolean end = batch.size() < BATCH;
            if (end || System.nanoTime() - deadline > 0) {
                return new EventPage(found, new Cursor(position, after.sequence() + found.size()), end);
            }
        }
    }
}
