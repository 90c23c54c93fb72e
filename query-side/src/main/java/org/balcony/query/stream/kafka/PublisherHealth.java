package org.balcony.query.stream.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import org.balcony.ledger.Ledger;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says of every audience whether publishing gets on, how far it lags behind the log, what was last in the way, and whether
 * its reader may see anything at all.
 */
final class PublisherHealth extends AbstractHealthIndicator {

    private final KafkaPublishers publishers;
    private final Ledger ledger;

    PublisherHealth(KafkaPublishers publishers, Ledger ledger) {
        this.publishers = publishers;
        this.ledger = ledger;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        Map<String, Map<String, Object>> further = new LinkedHashMap<>();
        publishers.byAudience().forEach((audience, publisher) -> {
            Map<String, Object> details = details(publisher);
            if (!getsOn(publisher)) {
                health.down();
            }
            if (audience.equals(KafkaSettings.FIRST)) {
                details.forEach(health::withDetail);
            } else {
                further.put(audience, details);
            }
        });
        if (!further.isEmpty()) {
            health.withDetail("audiences", further);
        }
    }

    private static boolean getsOn(KafkaPublisher publisher) {
        return publisher.isRunning() && !(publisher.state() instanceof PublisherState.Stuck);
    }

    private Map<String, Object> details(KafkaPublisher publisher) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (!publisher.isRunning()) {
            details.put("state", "stopped");
            return details;
        }
        switch (publisher.state()) {
            case PublisherState.StandingBy _ -> details.put("state", "standing by");
            case PublisherState.Publishing publishing -> {
                details.put("state", "publishing");
                details.put("lag", lag(publishing.position()));
                if (publishing.sequence() == 0) {
                    details.put("published", publisher.nothingToPublish());
                }
            }
            case PublisherState.Stuck stuck -> {
                details.put("state", "stuck");
                details.put("error", stuck.error());
                details.put("since", stuck.since().toString());
                details.put("lag", lag(stuck.position()));
            }
        }
        return details;
    }

    /** How many events of the log publishing has not looked at; not a number while another node publishes. */
    double lag(KafkaPublisher publisher) {
        return switch (publisher.state()) {
            case PublisherState.StandingBy _ -> Double.NaN;
            case PublisherState.Publishing publishing -> lag(publishing.position());
            case PublisherState.Stuck stuck -> lag(stuck.position());
        };
    }

    private long lag(long position) {
        return Math.max(0, ledger.head() - position);
    }
}
