package org.balcony.command.platform.erasure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.balcony.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the files of the vault written anew after keys were destroyed, in the background: no erasure waits for it, and none fails
 * with it.
 */
public final class Scrubbing implements AutoCloseable {

    /** How long it waits before it tries again; afterwards the next erasure or start does. */
    static final List<Duration> PATIENCE = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private static final Logger LOG = LoggerFactory.getLogger(Scrubbing.class);

    /** The files that are written anew. */
    public interface Files {

        /** Whether something was destroyed since they were last written anew. */
        boolean isScrubDue();

        /** Writes them anew. */
        void scrub();
    }

    private final Files files;
    private final List<Duration> patience;
    private final ScheduledExecutorService background = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("balcony-scrub").factory(), new ThreadPoolExecutor.DiscardPolicy());

    public Scrubbing(Files files) {
        this(files, PATIENCE);
    }

    Scrubbing(Files files, List<Duration> patience) {
        this.files = files;
        this.patience = List.copyOf(patience);
    }

    /** Begins, if anything is due; returns at once. */
    public void begin() {
        background.execute(() -> attempt(0));
    }

    private void attempt(int failures) {
        try {
            if (files.isScrubDue()) {
                files.scrub();
            }
        } catch (LedgerUnavailable e) {
            if (failures < patience.size()) {
                background.schedule(
                        () -> attempt(failures + 1), patience.get(failures).toMillis(), TimeUnit.MILLISECONDS);
            } else {
                LOG.warn(
                        "Keys were destroyed, and their bytes may still lie in files of the vault: {}. It is tried again at"
                                + " the next erasure and the next start; the statement is in docs/operations.md.",
                        String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
