package org.balcony.ledger.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.balcony.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Flat combining: whoever finds nobody writing writes everything that waits, its own unit among it, and leaves the rest to
 * the first of those who came meanwhile. With an empty queue a caller writes for itself, without a hand-over.
 *
 * <p>Callers who have just been answered often come back at once. Who writes next waits for them a moment, at most an eighth
 * of what the last batch took: otherwise the callers fall into two halves that take turns, and each commit carries half of
 * what it could.
 */
final class Queue {

    /** Writes units and answers every one of them. */
    interface Writer {
        void write(List<Unit> units);
    }

    private static final long LONGEST_GATHERING = 2_000_000L;

    private final ConcurrentLinkedQueue<Unit> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final Writer writer;
    private final int batchEvents;
    private final long batchBytes;
    private final AtomicInteger inLine = new AtomicInteger();
    private volatile boolean closed;

    /** How many callers there were around the last batch: those it answered and those who stood behind them. */
    private volatile int expected;

    private volatile @Nullable Thread gathering;
    private long lastBatchTook;

    Queue(Writer writer, int batchEvents, long batchBytes) {
        this.writer = writer;
        this.batchEvents = batchEvents;
        this.batchBytes = batchBytes;
    }

    /** Returns when the unit is answered, or throws when it was withdrawn unanswered. */
    void submit(Unit unit) {
        if (closed) {
            throw new LedgerUnavailable("the ledger is closed; nothing was appended", null);
        }
        waiting.add(unit);
        if (inLine.incrementAndGet() == expected) {
            LockSupport.unpark(gathering);
        }
        boolean interrupted = Thread.interrupted();
        try {
            while (!unit.answered()) {
                if (writing.tryLock()) {
                    lead();
                } else if ((interrupted || unit.overdue()) && leave(unit)) {
                    throw withdrawn(interrupted);
                } else {
                    LockSupport.parkNanos(this, Math.max(unit.deadline - System.nanoTime(), 1_000_000L));
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            wakeNext();
        }
    }

    /** Lets everything that waits be written, and takes nothing more. */
    void close() {
        closed = true;
        writing.lock();
        try {
            for (List<Unit> batch = take(); !batch.isEmpty(); batch = take()) {
                writer.write(batch);
                batch.forEach(Unit::wakeCaller);
            }
        } finally {
            writing.unlock();
        }
    }

    private void lead() {
        List<Unit> batch;
        try {
            gather();
            long begin = System.nanoTime();
            batch = take();
            if (!batch.isEmpty()) {
                writer.write(batch);
                lastBatchTook = System.nanoTime() - begin;
                expected = batch.size() + inLine.get();
            }
        } finally {
            writing.unlock();
        }
        // the next batch starts before the answers of this one are handed out
        wakeNext();
        for (Unit unit : batch) {
            unit.wakeCaller();
        }
    }

    private void gather() {
        if (expected <= inLine.get()) {
            return;
        }
        long end = System.nanoTime() + Math.min(lastBatchTook / 8, LONGEST_GATHERING);
        gathering = Thread.currentThread();
        for (long left = end - System.nanoTime(); left > 0 && inLine.get() < expected; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
        gathering = null;
    }

    private boolean leave(Unit unit) {
        boolean left = waiting.remove(unit);
        if (left) {
            inLine.decrementAndGet();
        }
        return left;
    }

    private void wakeNext() {
        Unit next = waiting.peek();
        if (next != null && !writing.isLocked()) {
            next.wakeCaller();
        }
    }

    private List<Unit> take() {
        List<Unit> batch = new ArrayList<>();
        int events = 0;
        long bytes = 0;
        for (Unit next = waiting.peek(); next != null; next = waiting.peek()) {
            events += Math.max(1, next.events);
            bytes += next.bytes;
            if (!batch.isEmpty() && (events > batchEvents || bytes > batchBytes)) {
                break;
            }
            if (leave(next)) {
                batch.add(next);
            }
        }
        return batch;
    }

    private static LedgerUnavailable withdrawn(boolean interrupted) {
        return new LedgerUnavailable(
                interrupted
                        ? "interrupted while waiting; nothing was appended"
                        : "waited too long for the database; nothing was appended",
                null);
    }
}
