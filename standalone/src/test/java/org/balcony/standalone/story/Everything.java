package org.balcony.standalone.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.balcony.events.value.Role;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** All that a system with case ERASE and person HERON-9 answers and publishes. */
final class Everything {

    private Everything() {}

    /** What everybody gets to read: every view, export, history, stream and list in every role. */
    static List<String> answered(RunningSystem system) {
        List<String> paths = paths(system);
        List<String> answers = new ArrayList<>();
        for (Role role : Role.values()) {
            Visitor reader = system.as(role.kebab());
            paths.forEach(path -> answers.add(reader.get(path).text()));
        }
        return answers;
    }

    private static List<String> paths(RunningSystem system) {
        List<String> paths = new ArrayList<>(List.of(
                "/api/cases",
                "/api/cases/ERASE",
                "/api/cases/ERASE/history",
                "/api/conflicts/ERASE/history",
                "/api/cases/ERASE/audit-trail",
                "/api/audit-trail",
                "/api/events?limit=1000"));
        for (String format :
                List.of("ocel2.json", "ocel2.xml", "xes", "agreements.csv", "efforts.csv", "history.ndjson")) {
            paths.add("/api/exports/" + format + "?case=ERASE");
        }
        system.as("auditor").get("/api/views").expect(200).json().path("views").forEach(view -> {
            String name = view.path("name").asString();
            paths.add("/api/views/" + name);
            paths.add("/api/cases/ERASE/views/" + name);
            paths.add("/api/conflicts/ERASE/views/" + name);
            paths.add("/api/persons/HERON-9/views/" + name);
        });
        return paths;
    }

    /** Everything that was ever published, keys and headers included; waits for what comes last. */
    static String published(EmbeddedKafkaKraftBroker broker, String last) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.getBrokersAsString(),
                "group.id",
                "erasure-" + System.nanoTime(),
                "isolation.level",
                "read_uncommitted",
                "auto.offset.reset",
                "earliest");
        StringBuilder all = new StringBuilder();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("balcony.events.v1", "balcony.publisher.v1"));
            Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
            int quiet = 0;
            while (quiet < 3 && Instant.now().isBefore(deadline)) {
                var records = consumer.poll(Duration.ofMillis(500));
                records.forEach(record -> {
                    all.append(record.key()).append(' ').append(record.value()).append('\n');
                    record.headers()
                            .forEach(header -> all.append(new String(header.value(), StandardCharsets.ISO_8859_1))
                                    .append('\n'));
                });
                quiet = records.isEmpty() && all.indexOf(last) >= 0 ? quiet + 1 : 0;
            }
        }
        return all.toString();
    }
}
