package org.balcony.query.stream;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.balcony.query.platform.feed.EventFeed;

/** Rings when the log has grown; any number of virtual threads wait for it. */
public final class Bell implements AutoCloseable {

    private final Lock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final AutoCloseable rope;
    private long rings;

    public Bell(EventFeed feed) {
        this.rope = feed.onAppend(this::ring);
    }

    /** How often it has rung; asked before reading, so that no ringing is missed between reading and waiting. */
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Rings, for everyone who waits. */
    public void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung more than {@code since} times, or until the time is over. */
    public void await(long since, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (rings == since && left > 0) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        try {
            rope.close();
        } catch (Exception e) {
            throw new IllegalStateException("the log does not let go of the bell", e);
        }
    }
}
