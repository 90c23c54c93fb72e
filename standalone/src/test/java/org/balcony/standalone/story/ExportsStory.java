package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsStory {

    private final RunningSystem system;
    private final Visitor reader;
    private final String asked;

    ExportsStory(RunningSystem system) {
        this.system = system;
        this.reader = system.as("lead-mediator", "safety-officer", "auditor");
        this.asked =
                Examples.names().stream().map(file -> "case=" + code(file)).collect(Collectors.joining("&", "?", ""));
    }

    @BeforeAll
    void every_file_is_imported() throws IOException {
        for (String file : Examples.names()) {
            system.team().send(Examples.file(file)).expect(200);
        }
    }

    @Test
    void an_object_centric_log_of_all_examples_is_valid_and_counts_what_their_histories_count() throws IOException {
        JsonNode log = JsonMapper.shared().readTree(export("ocel2.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema("ocel2.schema.json")))
                        .validate(log))
                .isEmpty();
        Set<String> objects = log.path("objects")
                .valueStream()
                .map(one -> one.path("id").asString())
                .collect(Collectors.toSet());
        assertThat(objects).hasSize(log.path("objects").size());
        log.path("events")
                .forEach(event -> event.path("relationships")
                        .forEach(link -> assertThat(objects)
                                .contains(link.path("objectId").asString())));
        long retracted = log.path("objects")
                .valueStream()
                .flatMap(one -> one.path("attributes").valueStream())
                .filter(one -> one.path("name").asString().equals("retracted"))
                .mapToLong(one -> Long.parseLong(one.path("value").asString()))
                .sum();
        assertThat(log.path("events").size() + retracted).isEqualTo(recorded());
        Map<String, Long> types = log.path("objects")
                .valueStream()
                .collect(Collectors.groupingBy(one -> one.path("type").asString(), Collectors.counting()));
        assertThat(types).containsEntry("case", (long) Examples.names().size());
        assertThat(types.keySet())
                .contains("session", "agreement", "actor", "stage-iteration", "participation", "product");
        assertValid("ocel2.xsd", export("ocel2.xml"));
    }

    @Test
    void a_log_in_traces_has_a_trace_for_each_example() {
        String log = export("xes");
        assertValid("xes.xsd", log);
        assertThat(log.split("<trace>", -1)).hasSize(Examples.names().size() + 1);
        Examples.names().forEach(file -> assertThat(log).contains("value=\"" + code(file) + "\""));
    }

    @Test
    void each_agreement_of_the_examples_is_one_row() {
        long agreements = Examples.names().stream()
                .mapToLong(file ->
                        Examples.expectations().path(file).path("agreements").size())
                .sum();
        assertThat(export("agreements.csv").split("\r\ncase/", -1)).hasSize((int) agreements + 1);
        assertThat(export("efforts.csv").split("\r\ncase/", -1))
                .hasSize(Examples.names().size() + 1);
    }

    @Test
    void the_raw_lines_are_those_of_the_histories() {
        List<String> lines = export("history.ndjson").lines().toList();
        assertThat(lines).hasSize((int) recorded());
    }

    @Test
    void whole_conflicts_bring_their_cases_and_what_is_recorded_of_them() {
        String conflict = reader.get("/api/cases/OSLO-93/history")
                .expect(200)
                .lines()
                .getFirst()
                .path("data")
                .path("conflictId")
                .asString();
        String log = reader.get("/api/exports/ocel2.json?conflict=" + conflict)
                .expect(200)
                .text();
        assertThat(log).contains("OSLO-93", "balcony.conflict.registered", "\"type\":\"party\"");
    }

    private String export(String format) {
        return reader.get("/api/exports/" + format + asked).expect(200).text();
    }

    private long recorded() {
        return Examples.names().stream()
                .mapToLong(file -> reader.get("/api/cases/" + code(file) + "/history").expect(200).lines().stream()
                        .filter(line -> !line.path("sealed").asBoolean())
                        .count())
                .sum();
    }

    private static String code(String file) {
        return Examples.expectations().path(file).path("case").asString();
    }

    private static void assertValid(String schema, String xml) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema(schema).toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(schema, e);
        }
    }

    /** The schemas that the exports are tested against, where they lie in the sources. */
    private static Path schema(String name) {
        return Examples.file("..")
                .resolve("query-side/src/test/resources/org/balcony/query/exports")
                .resolve(name)
                .normalize();
    }
}
