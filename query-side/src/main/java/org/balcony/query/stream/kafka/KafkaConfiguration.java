package org.balcony.query.stream.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.balcony.events.value.UserId;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
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

/** The publisher, where there is a Kafka to publish to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("balcony.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    @Bean
    KafkaPublisher kafkaPublisher(
            KafkaSettings settings,
            DataSource database,
            EventFeed feed,
            VisibleEvents events,
            EventText text,
            ReadDoor door,
            Bell bell,
            StreamCounts counts) {
        Reader reader = new Reader(new UserId("kafka"), Set.of(settings.readerRole()));
        Office office = new Office(
                settings,
                new KafkaClients(settings)::producer,
                feed,
                events,
                text,
                Subscription.of(reader, EventFilter.EVERYTHING, door),
                bell,
                counts);
        return new KafkaPublisher(database, settings.topic(), office, bell, InstantSource.system());
    }

    @Bean
    PublisherHealth publisherHealthIndicator(KafkaPublisher publisher, Ledger ledger, MeterRegistry meters) {
        PublisherHealth health = new PublisherHealth(publisher, ledger);
        Gauge.builder("balcony.publisher.lag", health, PublisherHealth::lag).register(meters);
        return health;
    }
}
