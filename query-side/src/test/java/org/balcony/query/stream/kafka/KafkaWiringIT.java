package org.balcony.query.stream.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.ORGANISATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.events.value.Role.ADMINISTRATOR;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.stream.QueryServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KafkaWiringIT {

    @Test
    void a_server_that_is_told_of_kafka_publishes_what_is_recorded_and_says_how_it_goes() throws Exception {
        KafkaSettings topics = KafkaForTests.settings();
        KafkaSettings partners = KafkaForTests.settings();
        try (QueryServer server = QueryServer.start(Map.ofEntries(
                Map.entry("balcony.kafka.bootstrap-servers", topics.bootstrapServers()),
                Map.entry("balcony.kafka.topic", topics.topic()),
                Map.entry("balcony.kafka.progress-topic", topics.progressTopic()),
                Map.entry("balcony.kafka.transactional-id", topics.transactionalId()),
                Map.entry("balcony.kafka.properties.client.id", "balcony"),
                Map.entry("balcony.kafka.audiences.partners.topic", partners.topic()),
                Map.entry("balcony.kafka.audiences.partners.reader", "network"),
                Map.entry("balcony.kafka.audiences.partners.role", "coordination-partner"),
                Map.entry("management.endpoint.health.show-details", "always"),
                Map.entry("management.endpoints.web.exposure.include", "health,prometheus")))) {
            server.grants("network");
            server.records(ORGANISATION, COORDINATION, RESTRICTED);
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> KafkaForTests.committed(partners).size() == 1);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> publisher(server).at("/details/lag").asInt(-1) == 0);
            assertThat(publisher(server).at("/details/published").stringValue()).contains("user kafka");
            assertThat(publisher(server).at("/details/audiences/partners/state").stringValue())
                    .isEqualTo("publishing");
            assertThat(KafkaForTests.committed(topics)).isEmpty();
            server.grants("kafka");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> KafkaForTests.committed(topics).size() == 1);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> publisher(server).at("/details/lag").asInt(-1) == 0);
            assertThat(publisher(server).get("details").has("published")).isFalse();
            assertThat(publisher(server).get("status").stringValue()).isEqualTo("UP");
            assertThat(new String(
                            server.get(ADMINISTRATOR, "/actuator/prometheus").body()))
                    .contains("balcony_publisher_lag{audience=\"partners\"} 0.0")
                    .contains("balcony_publisher_lag{audience=\"events\"} 0.0")
                    .contains("balcony_stream_events_total{via=\"kafka\"} 2.0")
                    .contains("balcony_stream_subscribers 0.0");
        }
    }

    @Test
    void a_server_without_kafka_describes_its_streams_to_everybody() throws Exception {
        try (QueryServer server = QueryServer.start(Map.of())) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address("/asyncapi.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(QueryServer.json(answer).get("asyncapi").stringValue()).isEqualTo("3.0.0");
        }
    }

    private static JsonNode publisher(QueryServer server) {
        byte[] health = server.get(ADMINISTRATOR, "/actuator/health").body();
        return BalconyJson.mapper().readTree(health).at("/components/publisher");
    }
}
