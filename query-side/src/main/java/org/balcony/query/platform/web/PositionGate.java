package org.balcony.query.platform.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Lets a read wait until what it reads has reached a position, for so long and no longer, and not too many reads at
 * once: who cannot wait is answered with 503 and {@code Retry-After}.
 */
public final class PositionGate {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final Duration patience;
    private final Semaphore places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();

    public PositionGate(Duration patience, int places) {
        this.patience = patience;
        this.places = new Semaphore(places);
    }

    /** Tells those who wait to look again. */
    public void progressed() {
        lock.lock();
        try {
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when {@code reached} has come to the position. */
    public void await(long position, LongSupplier reached) {
        if (position <= 0 || reached.getAsLong() >= position) {
            return;
        }
        if (!places.tryAcquire()) {
            throw late(position);
        }
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (reached.getAsLong() < position) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || !look(Math.min(left, LOOK_AGAIN_NANOS))) {
                    throw late(position);
                }
            }
        } finally {
            places.release();
        }
    }

    private boolean look(long nanos) {
        lock.lock();
        try {
            progress.awaitNanos(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private static ReadRefused late(long position) {
        return new ReadRefused(QueryProblem.NOT_REACHED_YET, "Ask again shortly.", Map.of("minPosition", position));
    }
}
