package org.balcony.query.stream.kafka;

import java.util.Map;
import org.balcony.events.value.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and for whom to publish; the publisher is off without bootstrap servers.
 *
 * @param bootstrapServers host:port, several separated by commas
 * @param readerRole the role whose sight decides what is published
 * @param topic the topic for events, keyed by stream
 * @param progressTopic the compacted topic of one partition that holds how far publishing has come
 * @param transactionalId one for all nodes of an installation, another for another installation
 * @param partitions of the event topic, if it has to be created
 * @param replicationFactor of both topics, if they have to be created
 * @param properties any further property of the Kafka clients, such as security settings
 */
@ConfigurationProperties("balcony.kafka")
public record KafkaSettings(
        String bootstrapServers,
        @DefaultValue("integrator") Role readerRole,
        @DefaultValue("balcony.events.v1") String topic,
        @DefaultValue("balcony.publisher.v1") String progressTopic,
        @DefaultValue("balcony-publisher") String transactionalId,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue Map<String, String> properties) {

    public KafkaSettings {
        properties = Map.copyOf(properties);
    }
}
