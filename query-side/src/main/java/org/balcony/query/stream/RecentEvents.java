package org.balcony.query.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.feed.EventFeed;

/**
 * The log with its newest events kept decoded. However many subscribers wait at its end, a new event is decoded once,
 * and a crowd that is woken together asks the database once. Readers further back read from the database.
 */
public final class RecentEvents {

    private static final int KEPT = 256;

    private final EventFeed feed;
    private final AtomicLong arrivals = new AtomicLong();
    private final Lock lock = new ReentrantLock();
    private final Deque<RecordedEvent> newest = new ArrayDeque<>();
    private long last = -1;
    private long answered;
    private boolean atEnd;

    public RecentEvents(EventFeed feed) {
        this.feed = feed;
    }

    /** The position of the newest event; 0 for an empty log. */
    public long head() {
        return feed.head();
    }

    /** Events after a position, in order, at most {@code limit}; fewer only at the end of the log. */
    List<RecordedEvent> after(long position, int limit) {
        long arrival = arrivals.incrementAndGet();
        lock.lock();
        try {
            if (position >= beforeFirst()) {
                extendFor(arrival);
                List<RecordedEvent> kept = kept(position, limit);
                if (position >= beforeFirst() && (kept.size() == limit || (atEnd && position <= last))) {
                    return kept;
                }
            }
        } finally {
            lock.unlock();
        }
        return feed.after(position, limit);
    }

    private long beforeFirst() {
        if (last < 0) {
            last = feed.head();
        }
        return last - newest.size();
    }

    /** Whoever came before the last question to the database was asked has been answered by it. */
    private void extendFor(long arrival) {
        if (arrival <= answered) {
            return;
        }
        long answering = arrivals.get();
        List<RecordedEvent> more = feed.after(last, KEPT);
        for (RecordedEvent event : more) {
            newest.addLast(event);
            last = event.position();
            if (newest.size() > KEPT) {
                newest.removeFirst();
            }
        }
        answered = answering;
        atEnd = more.size() < KEPT;
    }

    private List<RecordedEvent> kept(long position, int limit) {
        return newest.stream()
                .dropWhile(event -> event.position() <= position)
                .limit(limit)
                .toList();
    }
}
