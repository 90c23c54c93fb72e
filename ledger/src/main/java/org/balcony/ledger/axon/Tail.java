package org.balcony.ledger.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The growing end of the log: asks the database only when somebody has appended since it last found nothing. */
final class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Ledger ledger;
    private final Function<StoredEvent, TrackedEventMessage<?>> decode;
    private final AutoCloseable subscription;
    private final Deque<StoredEvent> page = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private @Nullable TrackedEventMessage<?> peeked;
    private long readTo;
    private volatile boolean more = true;
    private volatile @Nullable Runnable callback;

    Tail(Ledger ledger, long afterPosition, Function<StoredEvent, TrackedEventMessage<?>> decode) {
        this.ledger = ledger;
        this.readTo = afterPosition;
        this.decode = decode;
        this.subscription = ledger.onAppend(this::wake);
    }

    private void wake() {
        lock.lock();
        try {
            more = true;
            appended.signalAll();
        } finally {
            lock.unlock();
        }
        Runnable known = callback;
        if (known != null) {
            known.run();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        while (!ready()) {
            lock.lockInterruptibly();
            try {
                while (!more) {
                    if (left <= 0) {
                        return false;
                    }
                    left = appended.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    /** Whether an event is at hand, after asking the database if that promises anything. */
    private boolean ready() {
        if (peeked == null && page.isEmpty() && more) {
            // taken back before the question, so that an append during the question is not missed
            more = false;
            List<StoredEvent> next;
            try {
                next = ledger.readAll(readTo, LedgerEventStorageEngine.PAGE);
            } catch (RuntimeException e) {
                more = true;
                throw e;
            }
            page.addAll(next);
            readTo += next.size();
            if (next.size() == LedgerEventStorageEngine.PAGE) {
                more = true;
            }
        }
        return peeked != null || !page.isEmpty();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null && ready()) {
            peeked = decode.apply(page.removeFirst());
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        TrackedEventMessage<?> next = peeked != null ? peeked : decode.apply(page.removeFirst());
        peeked = null;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return true;
    }

    @Override
    public void close() {
        try {
            subscription.close();
        } catch (Exception e) {
            log.debug("unsubscribing from the log", e);
        }
    }
}
