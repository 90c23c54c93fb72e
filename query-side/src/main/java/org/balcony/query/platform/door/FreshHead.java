package org.balcony.query.platform.door;

import java.util.concurrent.TimeUnit;
import org.balcony.query.platform.history.StreamCache;

/**
 * The newest position of the log, looked up anew when it was last looked up longer ago than a burst of events lasts: so a
 * grant that was taken back is honoured by whatever is pushed after that.
 */
final class FreshHead {

    private static final long BURST = TimeUnit.MILLISECONDS.toNanos(5);

    private final StreamCache streams;
    private volatile long lookedUp = System.nanoTime() - BURST;

    FreshHead(StreamCache streams) {
        this.streams = streams;
    }

    long atLeast(long position) {
        long now = System.nanoTime();
        if (now - lookedUp >= BURST) {
            streams.head();
            lookedUp = now;
        }
        return Math.max(position, streams.latest());
    }
}
