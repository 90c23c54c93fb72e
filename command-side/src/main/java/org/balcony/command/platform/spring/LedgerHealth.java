package org.balcony.command.platform.spring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.balcony.command.platform.dispatch.CommandObserver;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.ledger.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether commands can be taken: the log answers, and the last append was not one that failed just now. */
final class LedgerHealth implements HealthIndicator, CommandObserver {

    private static final long RECENT = Duration.ofSeconds(15).toNanos();
    private static final int FAILED = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Ledger ledger;
    private final AtomicLong failedAt = new AtomicLong();

    LedgerHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            long head = CompletableFuture.supplyAsync(ledger::head, Thread::startVirtualThread)
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            long failed = failedAt.get();
            boolean recently = failed != 0 && System.nanoTime() - failed < RECENT;
            return (recently ? Health.down() : Health.up())
                    .withDetail("head", head)
                    .withDetail("appendFailedJustNow", recently)
                    .build();
        } catch (CompletionException unreachable) {
            return Health.down().withDetail("log", "cannot be reached").build();
        }
    }

    @Override
    public void decided(List<Outcome> outcomes, long nanos) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected
                    && rejected.problem().status() >= FAILED) {
                failedAt.set(System.nanoTime());
            } else if (outcome instanceof Outcome.Accepted accepted
                    && accepted.standing() == Outcome.Standing.APPENDED) {
                failedAt.set(0);
            }
        }
    }
}
