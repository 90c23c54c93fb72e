package org.balcony.query.platform.spring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.people.Forgetful;
import org.balcony.query.platform.visibility.people.PeopleOfStreams;

/**
 * Empties whatever this node keeps in memory when somebody is hidden or something was erased, by this node or another, whether or
 * not anybody reads. Readers do not depend on it: they are answered by who is hidden now.
 */
final class Purge {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(250);

    private final StreamCache streams;
    private final PeopleOfStreams people;

    private Purge(StreamCache streams, PeopleOfStreams people) {
        this.streams = streams;
        this.people = people;
    }

    /** Begins to watch; closing what is returned ends it. */
    static Watch begin(EventFeed feed, StreamCache streams, PeopleOfStreams people, List<Forgetful> kept) {
        people.onChange(() -> kept.forEach(Forgetful::forget));
        Purge purge = new Purge(streams, people);
        Thread thread = Thread.ofVirtual().name("balcony-purge").start(purge::watch);
        return new Watch(thread, feed.onAppend(() -> LockSupport.unpark(thread)));
    }

    /** The watching thread and what wakes it. */
    record Watch(Thread thread, AutoCloseable bell) {

        void end() throws Exception {
            thread.interrupt();
            bell.close();
        }
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
        } catch (LedgerUnavailable e) {
            // Nothing can be read now, so nothing is shown; the next append, or the next reader, looks again.
            LockSupport.parkNanos(AT_MOST_EVERY.toNanos());
        }
    }
}
