package org.balcony.query.stream.kafka;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and for whom to publish; the publisher is off without bootstrap servers.
 *
 * @param bootstrapServers host:port, several separated by commas
 * @param reader the user whose sight decides what is published
 * @param readerRole the role in which that user reads
 * @param actors the actors that user speaks for
 * @param topic the topic for events, keyed by stream
 * @param progressTopic the compacted topic of one partition that holds how far publishing has come
 * @param transactionalId one for all nodes of an installation, another for another installation
 * @param partitions of the event topic, if it has to be created
 * @param replicationFactor of both topics, if they have to be created
 * @param properties any further property of the Kafka clients, such as security settings
 * @param audiences further topics, each for a reader of its own
 */
@ConfigurationProperties("balcony.kafka")
public record KafkaSettings(
        String bootstrapServers,
        @DefaultValue("kafka") String reader,
        @DefaultValue("integrator") Role readerRole,
        @DefaultValue Set<UUID> actors,
        @DefaultValue("balcony.events.v1") String topic,
        @DefaultValue("balcony.publisher.v1") String progressTopic,
        @DefaultValue("balcony-publisher") String transactionalId,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue Map<String, String> properties,
        @DefaultValue Map<String, Audience> audiences) {

    /** What the audience of the first topic is called. */
    static final String FIRST = "events";

    public KafkaSettings {
        actors = Set.copyOf(actors);
        properties = Map.copyOf(properties);
        audiences = Map.copyOf(audiences);
    }

    /**
     * A further topic.
     *
     * @param topic the topic
     * @param reader the user whose sight decides what is published there
     * @param role the role in which that user reads
     * @param actors the actors that user speaks for
     */
    public record Audience(
            String topic,
            String reader,
            @DefaultValue("integrator") Role role,
            @DefaultValue Set<UUID> actors) {
        public Audience {
            actors = Set.copyOf(actors);
        }
    }

    /** Settings for each topic by the name of its audience, the first of them first; each has its own transactional id. */
    Map<String, KafkaSettings> each() {
        Map<String, KafkaSettings> each = new LinkedHashMap<>();
        each.put(FIRST, this);
        new TreeMap<>(audiences).forEach((name, audience) -> each.put(name, of(name, audience)));
        Set<String> topics = new HashSet<>(Set.of(progressTopic));
        each.forEach((name, one) -> {
            if (!topics.add(one.topic())) {
                throw new IllegalArgumentException(
                        "balcony.kafka.audiences." + name + ".topic: " + one.topic() + " is taken by another audience");
            }
        });
        return each;
    }

    private KafkaSettings of(String name, Audience audience) {
        if (name.equals(FIRST)) {
            throw new IllegalArgumentException("balcony.kafka.audiences: no further audience is called " + FIRST);
        }
        return new KafkaSettings(
                bootstrapServers,
                audience.reader(),
                audience.role(),
                audience.actors(),
                audience.topic(),
                progressTopic,
                transactionalId + '-' + name,
                partitions,
                replicationFactor,
                properties,
                Map.of());
    }

    /** Whose sight decides what is published. */
    Reader asReader() {
        return new Reader(
                new UserId(reader),
                Set.of(readerRole),
                actors.stream().map(ActorId::new).collect(Collectors.toSet()));
    }
}
