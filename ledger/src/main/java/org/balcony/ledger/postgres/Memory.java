package org.balcony.ledger.postgres;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.balcony.ledger.merkle.Frontier;
import org.jspecify.annotations.Nullable;

/**
 * What the writer remembers of the log: right as long as the log has the size it remembers, since nothing in a log changes
 * without making it longer.
 */
final class Memory {

    private final LinkedHashMap<String, StreamHead> streams;
    private LogHead head;

    Memory(LogHead head, int rememberedStreams) {
        this.head = head;
        this.streams = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, StreamHead> eldest) {
                return size() > rememberedStreams;
            }
        };
    }

    /** The row of {@code head}. */
    record LogHead(long size, Instant recordedAt, Frontier frontier) {}

    LogHead head() {
        return head;
    }

    @Nullable
    StreamHead stream(String stream) {
        return streams.get(stream);
    }

    void remember(String stream, StreamHead streamHead) {
        streams.merge(stream, streamHead, (old, now) -> now.version() >= old.version() ? now : old);
    }

    boolean remembers(String stream) {
        return streams.containsKey(stream);
    }

    void moveTo(LogHead newer) {
        head = newer;
    }

    void forgetStreams() {
        streams.clear();
    }
}
