package org.balcony.query.stream.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.balcony.events.value.Role;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The one Kafka broker that this JVM's tests share, and a reader of it that is not ours: the CloudEvents SDK. */
final class KafkaForTests {

    private static final AtomicInteger INSTALLATIONS = new AtomicInteger();

    private KafkaForTests() {}

    static String bootstrapServers() {
        return Broker.RUNNING.getBrokersAsString();
    }

    /** Settings with topics that no other test uses. */
    static KafkaSettings settings() {
        return settings(bootstrapServers());
    }

    static KafkaSettings settings(String bootstrapServers) {
        int one = INSTALLATIONS.incrementAndGet();
        return new KafkaSettings(
                bootstrapServers,
                "archive",
                Role.RECORDS_STEWARD,
                Set.of(),
                "events." + one,
                "progress." + one,
                "publisher-" + one,
                3,
                (short) 1,
                Map.of(),
                Map.of());
    }

    /** All committed events of the topic, partition by partition. */
    static List<ConsumerRecord<String, CloudEvent>> committed(KafkaSettings settings) {
        return committed(settings, bootstrapServers());
    }

    static List<ConsumerRecord<String, CloudEvent>> committed(KafkaSettings settings, String bootstrapServers) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<ConsumerRecord<String, CloudEvent>> read = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new CloudEventDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(settings.topic()).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions, bootstrapServers);
            while (!partitions.stream().allMatch(one -> consumer.position(one) >= ends.get(one))) {
                consumer.poll(Duration.ofMillis(100)).forEach(read::add);
            }
        }
        return read;
    }

    /** Where everything written ends, decided or not: a commit becomes visible a moment after it was answered. */
    private static Map<TopicPartition, Long> ends(List<TopicPartition> partitions, String bootstrapServers) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var uncommitted = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            return uncommitted.endOffsets(partitions);
        }
    }

    /** Started when the first test asks for it, and stopped with the JVM. */
    private static final class Broker {

        static final EmbeddedKafkaKraftBroker RUNNING = shared();

        private static EmbeddedKafkaKraftBroker shared() {
            EmbeddedKafkaKraftBroker broker = start();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker;
        }
    }

    /** A broker of one's own, to be destroyed by whoever started it. */
    static EmbeddedKafkaKraftBroker start() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 3);
        broker.brokerProperties(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0",
                "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        return broker;
    }
}
