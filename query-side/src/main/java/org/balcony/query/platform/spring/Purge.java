package org.balcony.query.platform.spring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.people.Forgetful;
import org.balcony.query.platform.visibility.people.PeopleOfStreams;

/**
 * Empties whatever this node keeps in memory when somebody is hidden or something was erased, by this node or another, whether or
 * not anybody reads. Readers do not depend on it: they are answered by who is hidden now.
 */
final class Purge implements AutoCloseable {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(250);

    private final StreamCache streams;
    private final PeopleOfStreams people;
    private final Thread watch;
    private final AutoCloseable subscription;

    Purge(EventFeed feed, StreamCache streams, PeopleOfStreams people, List<Forgetful> kept) {
        this.streams = streams;
        this.people = people;
        people.onChange(() -> kept.forEach(Forgetful::forget));
        this.watch = Thread.ofVirtual().name("balcony-purge").start(this::watch);
        this.subscription = feed.onAppend(() -> LockSupport.unpark(watch));
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park(this);
            look();
            LockSupport.parkNanos(AT_MOST_EVERY.toNanos());
        }
    }

    private void look() {
        try {
            streams.head();
            people.epoch();
        } catch (org.balcony.ledger.LedgerUnavailable e) {
            // Nothing can be read now, so nothing is shown; the next append, or the next reader, looks again.
            LockSupport.parkNanos(AT_MOST_EVERY.toNanos());
        }
    }

    @Override
    public void close() throws Exception {
        watch.interrupt();
        subscription.close();
    }
}
