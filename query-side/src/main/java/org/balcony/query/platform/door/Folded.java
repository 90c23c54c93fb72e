package org.balcony.query.platform.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.rules.Facts;

/** What streams say about their readers, folded once for each version that is asked for. */
final class Folded {

    /** How many events the histories may have together whose facts are kept. */
    private static final long MOST_EVENTS = 200_000;

    private final StreamCache streams;
    private final Cache<Version, Facts> cache = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((Version version, Facts _) -> (int) Math.min(Integer.MAX_VALUE, 10 + version.version()))
            .build();

    Folded(StreamCache streams) {
        this.streams = streams;
    }

    private record Version(StreamId stream, long version) {}

    /**
     * A stream at a version.
     *
     * @param events everything in it, whoever may see it
     */
    record Stream(StreamId id, List<RecordedEvent> events, Facts facts) {

        long version() {
            return events.size();
        }
    }

    /** A stream as it was at a position. */
    Stream at(StreamId stream, long position) {
        List<RecordedEvent> events = streams.upTo(stream, position);
        Facts facts =
                cache.get(new Version(stream, events.size()), _ -> Facts.of(stream.kind(), StandingHistory.of(events)));
        return new Stream(stream, events, facts);
    }
}
