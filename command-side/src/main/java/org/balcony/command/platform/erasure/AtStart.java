package org.balcony.command.platform.erasure;

import java.time.Duration;
import org.balcony.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Makes good at every start what an earlier process left undone; keeps trying where the database is away. */
final class AtStart implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AtStart.class);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Runnable makeGood;
    private final Duration between;
    private final Thread later = Thread.ofVirtual().name("balcony-start").unstarted(this::tryOn);

    AtStart(Runnable makeGood) {
        this(makeGood, BETWEEN);
    }

    AtStart(Runnable makeGood, Duration between) {
        this.makeGood = makeGood;
        this.between = between;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        begin();
    }

    void begin() {
        if (!isDone()) {
            LOG.warn(
                    "Erasures and secrets that an earlier process may have left unmade wait until the database can be reached");
            later.start();
        }
    }

    private boolean isDone() {
        try {
            makeGood.run();
            return true;
        } catch (LedgerUnavailable e) {
            return false;
        }
    }

    private void tryOn() {
        try {
            do {
                Thread.sleep(between);
            } while (!isDone());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        later.interrupt();
    }
}
