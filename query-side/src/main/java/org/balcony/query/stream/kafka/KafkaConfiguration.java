package org.balcony.query.stream.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.EventFilter;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.StreamCounts;
import org.balcony.query.stream.Subscription;
import org.balcony.query.stream.VisibleEvents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The publishers, where there is a Kafka to publish to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("balcony.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    private static final int PAGE = 500;

    @Bean
    KafkaPublishers kafkaPublishers(
            KafkaSettings settings,
            DataSource database,
            EventFeed feed,
            VisibleEvents events,
            EventText text,
            ReadDoor door,
            Bell bell,
            StreamCounts counts) {
        Map<String, KafkaPublisher> publishers = new LinkedHashMap<>();
        settings.each().forEach((audience, one) -> {
            Subscription subscription = Subscription.of(one.asReader(), EventFilter.EVERYTHING, door);
            Office office = new Office(
                    one, new KafkaClients(one)::producer, feed, events, text, subscription, bell, counts, PAGE);
            publishers.put(audience, new KafkaPublisher(database, one, office, bell, InstantSource.system()));
        });
        return new KafkaPublishers(publishers);
    }

    @Bean
    PublisherHealth publisherHealthIndicator(KafkaPublishers publishers, Ledger ledger, MeterRegistry meters) {
        PublisherHealth health = new PublisherHealth(publishers, ledger);
        publishers
                .byAudience()
                .forEach((audience, publisher) -> Gauge.builder("balcony.publisher.lag", publisher, health::lag)
                        .tag("audience", audience)
                        .register(meters));
        return health;
    }
}
