package org.balcony.query.stream;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.feed.EventFeed.Glimpse;

/**
 * At which positions of the log a moment had passed at which something of a stream opens by itself: the clock is that of
 * recording, so that everybody finds the same moments at the same positions. Safe for use by many threads.
 */
final class DueMoments {

    private static final int PAGE = 1_000;

    private final EventFeed feed;
    private final PriorityQueue<Due> coming = new PriorityQueue<>();
    private final Map<Long, Set<StreamId>> passed = new HashMap<>();
    private long followed;

    DueMoments(EventFeed feed) {
        this.feed = feed;
    }

    /** The streams of which something opened because its moment had passed when the event was recorded. */
    synchronized Set<StreamId> at(RecordedEvent event) {
        while (followed < event.position() - 1) {
            List<Glimpse> more = feed.glimpses(followed, PAGE, MomentsOf.TYPES);
            for (Glimpse one : more) {
                follow(one.position(), one.recordedAt());
                one.event().ifPresent(this::expect);
            }
        }
        if (followed < event.position()) {
            follow(event.position(), event.recordedAt());
            expect(event);
        }
        return passed.getOrDefault(event.position(), Set.of());
    }

    private void follow(long position, Instant recordedAt) {
        while (!coming.isEmpty() && !coming.peek().moment().isAfter(recordedAt)) {
            passed.computeIfAbsent(position, _ -> new HashSet<>()).add(coming.poll().stream());
        }
        followed = position;
    }

    private void expect(RecordedEvent event) {
        for (Instant moment : MomentsOf.event(event.fact())) {
            if (moment.isAfter(event.recordedAt())) {
                coming.add(new Due(moment, event.stream()));
            }
        }
    }

    /** Something of a stream opens at a moment. */
    private record Due(Instant moment, StreamId stream) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return moment.compareTo(other.moment);
        }
    }
}
