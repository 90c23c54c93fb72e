package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KafkaStory {

    private static final String TOPIC = "balcony.events.v1";

    @Test
    void what_the_topics_reader_may_see_arrives_once_keyed_by_its_stream_and_in_its_order() throws Exception {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        broker.afterPropertiesSet();
        Map<String, String> steward = Map.of("balcony.kafka.reader-role", "records-steward");
        try (RunningSystem system = RunningSystem.start(broker.getBrokersAsString(), steward)) {
            JsonNode expected = Examples.expectations().path("out-of-order-stages.ndjson");
            system.team().send(Examples.file("out-of-order-stages.ndjson")).expect(200);
            List<JsonNode> history = system.as("records-steward").everyEvent();
            assertThat(history)
                    .hasSizeGreaterThan(100)
                    .hasSizeLessThan(expected.path("lines").asInt());

            List<ConsumerRecord<String, String>> records = consumed(broker.getBrokersAsString(), history.size());
            assertThat(records.stream().map(record -> id(record.value())))
                    .containsExactlyInAnyOrderElementsOf(history.stream()
                            .map(event -> event.path("id").asString())
                            .toList());
            Map<String, List<String>> byKey = records.stream()
                    .collect(Collectors.groupingBy(
                            ConsumerRecord::key,
                            Collectors.mapping(record -> id(record.value()), Collectors.toList())));
            assertThat(byKey.keySet())
                    .isEqualTo(history.stream()
                            .map(event -> event.path("subject").asString())
                            .collect(Collectors.toSet()));
            for (List<String> stream : byKey.values()) {
                assertThat(stream)
                        .isEqualTo(history.stream()
                                .map(event -> event.path("id").asString())
                                .filter(stream::contains)
                                .toList());
            }
        } finally {
            broker.destroy();
        }
    }

    private static List<ConsumerRecord<String, String>> consumed(String servers, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers,
                "group.id", "story",
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest",
                "metadata.max.age.ms", "500");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
            while (records.size() < expected && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
        }
        return records;
    }

    private static String id(String event) {
        return JsonMapper.builder().build().readTree(event).path("id").asString();
    }
}
