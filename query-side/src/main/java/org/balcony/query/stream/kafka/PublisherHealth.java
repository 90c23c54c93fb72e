package org.balcony.query.stream.kafka;

import org.balcony.ledger.Ledger;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Says whether publishing gets on, how far it lags behind the log, and what was last in the way. */
final class PublisherHealth extends AbstractHealthIndicator {

    private final KafkaPublisher publisher;
    private final Ledger ledger;

    PublisherHealth(KafkaPublisher publisher, Ledger ledger) {
        this.publisher = publisher;
        this.ledger = ledger;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!publisher.isRunning()) {
            health.down().withDetail("state", "stopped");
            return;
        }
        switch (publisher.state()) {
            case PublisherState.StandingBy standing -> health.up().withDetail("state", "standing by");
            case PublisherState.Publishing publishing ->
                health.up().withDetail("state", "publishing").withDetail("lag", lag(publishing.position()));
            case PublisherState.Stuck stuck ->
                health.down()
                        .withDetail("state", "stuck")
                        .withDetail("error", stuck.error())
                        .withDetail("since", stuck.since().toString())
                        .withDetail("lag", lag(stuck.position()));
        }
    }

    /** How many events of the log publishing has not looked at; not a number while another node publishes. */
    double lag() {
        return switch (publisher.state()) {
            case PublisherState.StandingBy standing -> Double.NaN;
            case PublisherState.Publishing publishing -> lag(publishing.position());
            case PublisherState.Stuck stuck -> lag(stuck.position());
        };
    }

    private long lag(long position) {
        return Math.max(0, ledger.head() - position);
    }
}
