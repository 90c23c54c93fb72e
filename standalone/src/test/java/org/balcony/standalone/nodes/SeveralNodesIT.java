package org.balcony.standalone.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralNodesIT {

    private static final Path OSLO = Path.of("../examples/oslo-channel.ndjson");

    private final Path keys;
    private final Installation nodes;

    SeveralNodesIT(@TempDir Path keys) {
        this.keys = keys;
        nodes = new Installation(keys);
    }

    @BeforeAll
    void importOslo() throws Exception {
        String results = nodes.text(
                200,
                nodes.request(nodes.commands(0, "/api/imports"), "lead-mediator", "case-officer", "evaluator")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(OSLO)));
        assertThat(results).contains("\"rejected\":0");
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @Test
    void what_one_node_records_every_other_node_shows_in_timeline_and_stream() throws Exception {
        for (int writer = 0; writer < 2; writer++) {
            String statement = "Seen from node " + writer + ".";
            JsonNode receipt = record(writer, statement);
            for (int reader = 0; reader < 2; reader++) {
                String timeline = "/api/cases/OSLO-93/timeline?minPosition="
                        + receipt.path("position").asLong();
                assertThat(nodes.text(200, nodes.request(nodes.readings(reader, timeline), "evaluator")))
                        .contains(statement);
                assertThat(nodes.text(
                                200, nodes.request(nodes.readings(reader, "/api/events?limit=1000"), "evaluator")))
                        .contains(receipt.path("events").path(0).path("id").asString());
            }
        }
    }

    @Test
    void a_cursor_of_one_node_continues_on_another_and_both_sign_with_one_key() throws Exception {
        JsonNode page = nodes.json(200, nodes.request(nodes.readings(0, "/api/events?limit=3"), "evaluator"));
        String after = URLEncoder.encode(page.path("cursor").asString(), StandardCharsets.UTF_8);
        JsonNode next =
                nodes.json(200, nodes.request(nodes.readings(1, "/api/events?limit=1000&after=" + after), "evaluator"));
        assertThat(next.path("events").size()).isGreaterThan(40);
        assertThat(next.path("events").findValuesAsString("id"))
                .doesNotContainAnyElementsOf(page.path("events").findValuesAsString("id"));
        assertThat(nodes.text(200, nodes.request(nodes.readings(1, "/api/log/verifier-key"), "auditor")))
                .isEqualTo(nodes.text(200, nodes.request(nodes.readings(0, "/api/log/verifier-key"), "auditor")));
        assertThat(nodes.text(200, nodes.request(nodes.readings(1, "/api/log/checkpoint"), "auditor")))
                .startsWith("balcony\n");
        assertThat(Files.getPosixFilePermissions(keys.resolve("log.key"))).hasSize(2);
    }

    @Test
    void metrics_of_both_sides_are_for_administrators_and_health_is_for_everybody() throws Exception {
        for (var address :
                List.of(nodes.commands(0, "/actuator/prometheus"), nodes.readings(0, "/actuator/prometheus"))) {
            nodes.text(401, HttpRequest.newBuilder(address));
            nodes.text(403, nodes.request(address, "mediator"));
            assertThat(nodes.text(200, nodes.request(address, "administrator"))).contains("jvm_memory");
            assertThat(nodes.text(200, HttpRequest.newBuilder(address.resolve("/actuator/health"))))
                    .contains("UP");
        }
    }

    @Test
    void each_side_alone_describes_its_own_paths_as_openapi() throws Exception {
        JsonNode writing =
                OpenApiCheck.valid(nodes.text(200, HttpRequest.newBuilder(nodes.commands(0, "/openapi.json"))));
        assertThat(writing.at("/paths/~1api~1cases").has("post")).isTrue();
        assertThat(writing.at("/paths/~1api~1cases").has("get")).isFalse();
        JsonNode reading =
                OpenApiCheck.valid(nodes.text(200, HttpRequest.newBuilder(nodes.readings(0, "/openapi.json"))));
        assertThat(reading.at("/paths/~1api~1cases").has("get")).isTrue();
        assertThat(reading.at("/paths/~1api~1cases").has("post")).isFalse();
    }

    @Test
    void a_document_that_is_not_openapi_is_recognised() {
        assertThatThrownBy(() ->
                        OpenApiCheck.valid("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"x\"}, \"paths\": {}}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void what_one_node_erases_no_other_shows_or_seals_a_second_later() throws Exception {
        send(0, 201, "/api/actors", "{'actorCode': 'NODES', 'name': 'Nodes'}", "case-officer");
        send(0, 201, "/api/persons", "{'pseudonym': 'NODE-1'}", "case-officer");
        about("nominate-candidate", "{'participationId': 'p-n', 'personId': 'NODE-1', 'side': 'NODES'}");
        about("record-follow-up-missed", "{'participationId': 'p-n', 'reason': 'unreached-marker'}");
        about(
                "record-confidential-matter",
                "{'matterId': 'm-n', 'ownerParty': 'NODES', 'heldBy': [], 'substance': 'entrusted-marker'}");
        for (int reader = 0; reader < 2; reader++) {
            assertThat(history(reader)).contains("unreached-marker", "entrusted-marker", "\"p-n\"");
        }
        send(0, 201, "/api/persons/NODE-1/commands/request-erasure", "{'ground': 'danger'}", "lead-mediator");
        send(0, 201, "/api/persons/NODE-1/commands/erase-personal-data", "{}", "records-steward");
        send(
                0,
                201,
                "/api/actors/NODES/commands/destroy-party-key",
                "{'ground': 'danger', 'demandedBy': 'NODES'}",
                "records-steward");
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        for (int reader = 0; reader < 2; reader++) {
            assertThat(history(reader))
                    .contains("[sealed]", "balcony.participant.erased")
                    .doesNotContain("unreached-marker", "entrusted-marker", "follow-up.missed");
        }
        send(
                1,
                409,
                "/api/cases/OSLO-93/commands/record-follow-up-missed",
                "{'participationId': 'p-n', 'reason': 'again'}",
                "case-officer");
    }

    private String history(int node) throws Exception {
        return nodes.text(
                200,
                nodes.request(nodes.readings(node, "/api/cases/OSLO-93/history"), "lead-mediator", "case-officer"));
    }

    private void about(String command, String data) throws Exception {
        send(0, 201, "/api/cases/OSLO-93/commands/" + command, data, "case-officer", "lead-mediator");
    }

    private void send(int node, int status, String path, String data, String... roles) throws Exception {
        nodes.text(
                status,
                nodes.request(nodes.commands(node, path), roles)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"data\": " + data.replace('\'', '"') + "}")));
    }

    private JsonNode record(int node, String statement) throws Exception {
        return nodes.json(
                201,
                nodes.request(
                                nodes.commands(node, "/api/cases/OSLO-93/commands/record-assessment-finding"),
                                "lead-mediator")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"occurredAt": "1993-04~", "basis": "document",
                                 "data": {"kind": "dynamic", "statement": "%s"}}""".formatted(statement))));
    }
}
