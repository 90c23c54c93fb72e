package org.balcony.ledger.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.balcony.ledger.LedgerUnavailable;

/**
 * Flat combining: whoever finds nobody writing writes everything that waits, its own unit among it, and leaves the rest to
 * the first of those who came meanwhile. With an empty queue a caller writes for itself, without a hand-over.
 */
final class Queue {

    /** Writes units and answers every one of them. */
    interface Writer {
        void write(List<Unit> units);
    }

    private final ConcurrentLinkedQueue<Unit> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final Writer writer;
    private final int batchEvents;
    private final long batchBytes;
    private volatile boolean closed;

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
        boolean interrupted = Thread.interrupted();
        try {
            while (!unit.answered()) {
                if (writing.tryLock()) {
                    lead();
                } else if ((interrupted || unit.overdue()) && waiting.remove(unit)) {
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
            batch = take();
            if (!batch.isEmpty()) {
                writer.write(batch);
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
            if (waiting.remove(next)) {
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
