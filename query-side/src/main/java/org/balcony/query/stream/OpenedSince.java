package org.balcony.query.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/**
 * Whether events that one reader sees now may have been opened to it after they were recorded. Where nothing can have, the past
 * need not be judged, which costs much more. Used by one thread, from front to back.
 */
final class OpenedSince {

    private final Reader reader;
    private final StreamCache streams;
    private final Openings openings;
    private final LogIndex index;
    private final ReadDoor door;
    private final Map<StreamId, Openers> known = new HashMap<>();
    private final List<Opener> wide = new ArrayList<>();
    private int wideKnown;

    OpenedSince(Reader reader, StreamCache streams, Openings openings, LogIndex index, ReadDoor door) {
        this.reader = reader;
        this.streams = streams;
        this.openings = openings;
        this.index = index;
        this.door = door;
    }

    /** Whether the event may have been withheld when it was recorded. */
    boolean may(RecordedEvent event) {
        long now = streams.latest();
        index.follow(now);
        return index.openedByTime(event, door.moment())
                || openers(event, now).stream().anyMatch(one -> one.opens(event))
                || wide().stream().anyMatch(one -> one.opens(event));
    }

    private List<Opener> wide() {
        for (RecordedEvent one : index.wideBut(wideKnown)) {
            wideKnown++;
            opener(one).ifPresent(wide::add);
        }
        return wide;
    }

    private Optional<Opener> opener(RecordedEvent event) {
        Reach reach = openings.by(event, reader);
        return reach.equals(Reach.NOTHING) ? Optional.empty() : Optional.of(new Opener(event.position(), reach));
    }

    private List<Opener> openers(RecordedEvent event, long now) {
        Openers before = known.get(event.stream());
        if (before == null || before.position() < now) {
            before = new Openers(now, openersAfter(event, now));
            known.put(event.stream(), before);
        }
        return before.all();
    }

    private List<Opener> openersAfter(RecordedEvent event, long now) {
        List<Opener> found = new ArrayList<>();
        for (RecordedEvent later : streams.upTo(event.stream(), now).reversed()) {
            if (later.position() <= event.position()) {
                break;
            }
            opener(later).ifPresent(found::add);
        }
        return found;
    }

    /** What of a stream opens something, complete up to a position. */
    private record Openers(long position, List<Opener> all) {}

    /** An event that may open older ones. */
    private record Opener(long position, Reach reach) {
        boolean opens(RecordedEvent event) {
            return position > event.position() && reach.holds(event);
        }
    }
}
