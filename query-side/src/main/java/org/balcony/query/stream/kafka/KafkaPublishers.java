package org.balcony.query.stream.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.SmartLifecycle;

/** The publishers of a node by audience, each on its own: where one does not get on, the others do. */
final class KafkaPublishers implements SmartLifecycle {

    private final Map<String, KafkaPublisher> byAudience;

    KafkaPublishers(Map<String, KafkaPublisher> byAudience) {
        this.byAudience = new LinkedHashMap<>(byAudience);
    }

    /** The publishers, the first audience's first. */
    Map<String, KafkaPublisher> byAudience() {
        return byAudience;
    }

    @Override
    public void start() {
        byAudience.values().forEach(KafkaPublisher::start);
    }

    /** Stops them all at once, for each may take its time. */
    @Override
    public void stop() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byAudience.values().forEach(one -> threads.execute(one::stop));
        }
    }

    @Override
    public boolean isRunning() {
        return byAudience.values().stream().anyMatch(KafkaPublisher::isRunning);
    }
}
