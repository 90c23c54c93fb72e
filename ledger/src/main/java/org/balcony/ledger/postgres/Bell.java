package org.balcony.ledger.postgres;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes those who wait for new events, on a thread of its own, so that nobody's wake-up delays an append. */
final class Bell implements AutoCloseable {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Thread ringer;
    private volatile boolean rung;
    private volatile boolean closed;

    Bell() {
        ringer = Thread.ofVirtual().name("ledger-bell").start(this::ring);
    }

    /** Compared by identity: the same action may subscribe twice. */
    private static final class Subscription {

        final Runnable wake;

        Subscription(Runnable wake) {
            this.wake = wake;
        }
    }

    AutoCloseable subscribe(Runnable wake) {
        Subscription subscription = new Subscription(wake);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    void pull() {
        // whoever rang before and was not heard yet is heard for both
        if (!rung && !subscriptions.isEmpty()) {
            rung = true;
            LockSupport.unpark(ringer);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(ringer);
    }

    private void ring() {
        while (!closed) {
            if (rung) {
                rung = false;
                subscriptions.forEach(this::wake);
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void wake(Subscription subscription) {
        try {
            subscription.wake.run();
        } catch (RuntimeException e) {
            log.warn("a subscriber to new events failed", e);
        }
    }
}
