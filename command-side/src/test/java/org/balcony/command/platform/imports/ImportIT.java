package org.balcony.command.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.events.codec.BalconyJson;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportIT {

    private static RunningCommandSide side;
    private static String team;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static List<JsonNode> importing(String query, String... lines) throws Exception {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return side.importing(query, team, () -> new ByteArrayInputStream(file));
    }

    private static JsonNode summary(List<JsonNode> results) {
        return results.getLast().get("summary");
    }

    private static String[] history(String name) {
        return new String[] {
            "\uFEFF{\"stream\":\"conflict/" + name + "\",\"command\":\"register-conflict\",\"occurredAt\":\"1648-10\"}",
            "",
            "{\"stream\":\"actor/" + name
                    + "-CROWN\",\"command\":\"profile-actor\",\"data\":{\"name\":\"The crown\"}}\r",
            "{\"stream\":\"case/" + name + "\",\"command\":\"register-case\",\"occurredAt\":\"1648~\",\"data\":"
                    + "{\"conflictId\":\"" + name + "\",\"workingTitle\":\"Osnabrück\",\"leadOrganisation\":\"actor/"
                    + name + "-CROWN\",\"origin\":\"own_initiative\"}}",
            "{\"stream\":\"case/" + name + "\",\"command\":\"record-agreement\",\"occurredAt\":\"1648-10-24\",\"data\":"
                    + "{\"name\":\"Instrumentum Pacis\",\"status\":\"signed\",\"parties\":[\"" + name
                    + "-CROWN\",\"Les États 諸侯\"]}}",
        };
    }

    @Test
    void a_history_is_imported_line_by_line_and_a_second_time_adds_nothing() throws Exception {
        List<JsonNode> first = importing("", history("WESTPHALIA"));
        assertThat(first).as(first.toString()).hasSize(5);
        assertThat(summary(first).get("accepted").asInt()).as(first.toString()).isEqualTo(4);
        assertThat(first.get(1).get("line").asInt()).isEqualTo(3);
        long head = side.head();

        List<JsonNode> second = importing("", history("WESTPHALIA"));
        assertThat(summary(second).get("duplicate").asInt())
                .as(second.toString())
                .isEqualTo(4);
        assertThat(second.get(3).get("position")).isEqualTo(first.get(3).get("position"));
        assertThat(side.head()).isEqualTo(head);

        StoredEvent agreement = side.bean(Ledger.class).readAll(head - 1, 1).getFirst();
        JsonNode parties = BalconyJson.mapper().readTree(agreement.payload()).get("parties");
        assertThat(parties.get(0).stringValue()).matches("actor/[0-9a-f-]{36}");
        assertThat(parties.get(1).stringValue()).isEqualTo("Les États 諸侯");
    }

    @Test
    void bad_lines_are_named_and_sink_no_other() throws Exception {
        List<String> lines = new ArrayList<>(List.of(history("MIXED")));
        lines.add(2, "{not json");
        lines.add(
                "{\"stream\":\"case/MIXED\",\"command\":\"record-agreement\",\"data\":{\"name\":\"x\",\"status\":\"maybe\"}}");
        lines.add(
                "{\"stream\":\"case/NOWHERE\",\"command\":\"record-agreement\",\"data\":{\"name\":\"x\",\"status\":\"signed\"}}");
        lines.add("{\"stream\":\"case/MIXED\",\"command\":\"fly\"}");
        lines.add("{\"stream\":\"case/MIXED\",\"command\":\"record-agreement\",\"data\":{\"name\":\""
                + "x".repeat(1 << 20) + "\"}}");
        lines.add(
                "{\"stream\":\"case/MIXED\",\"command\":\"record-agreement\",\"data\":{\"name\":\"y\",\"status\":\"signed\"}}");
        List<JsonNode> results = importing("", lines.toArray(String[]::new));
        assertThat(summary(results).get("accepted").asInt())
                .as(results.toString())
                .isEqualTo(5);
        assertThat(summary(results).get("rejected").asInt()).isEqualTo(5);
        JsonNode wrongWord = results.get(5);
        assertThat(wrongWord.get("line").asInt()).isEqualTo(7);
        assertThat(wrongWord.get("problem").get("facts").get("field").stringValue())
                .isEqualTo("data.status");
        assertThat(results.get(8).get("problem").get("status").asInt()).isEqualTo(413);
        assertThat(results.get(9).get("status").stringValue()).isEqualTo("accepted");
    }

    @Test
    void a_stream_is_begun_under_the_code_it_is_addressed_by() throws Exception {
        List<JsonNode> results = importing(
                "",
                "{\"stream\":\"conflict/ONE-CODE\",\"command\":\"register-conflict\",\"data\":{\"codeName\":\"OTHER\"}}",
                "{\"stream\":\"conflict/ONE-CODE\",\"command\":\"register-conflict\",\"data\":{\"codeName\":\"ONE-CODE\"}}",
                "{\"stream\":\"conflict/01920000-0000-7000-8000-00000000000a\",\"command\":\"register-conflict\","
                        + "\"data\":{\"codeName\":\"BY-ID\"}}");
        assertThat(results.getFirst().get("problem").get("facts").get("field").stringValue())
                .isEqualTo("data.codeName");
        assertThat(summary(results).get("accepted").asInt())
                .as(results.toString())
                .isEqualTo(2);
    }

    @Test
    void a_rehearsal_decides_everything_and_appends_nothing() throws Exception {
        long head = side.head();
        List<JsonNode> results = importing("?dryRun=true", history("REHEARSED"));
        assertThat(summary(results).get("accepted").asInt())
                .as(results.toString())
                .isEqualTo(4);
        assertThat(summary(results).get("dryRun").asBoolean()).isTrue();
        assertThat(side.head()).isEqualTo(head);
        assertThat(summary(importing("", history("REHEARSED"))).get("accepted").asInt())
                .isEqualTo(4);
    }

    @Test
    void texts_of_thirty_thousand_characters_are_kept_byte_for_byte() throws Exception {
        importing("", history("SCRIPTS"));
        for (String script : List.of("ኢትዮጵያ ", "שלום ", "ད་ལྟ་ ", "𐤀𐤁 🕊 ", "a\u0301\u200d\u2028 ")) {
            String text = script.repeat(30_000 / script.length());
            String line =
                    "{\"stream\":\"case/SCRIPTS\",\"command\":\"record-assessment-finding\",\"data\":{\"kind\":\"need\",\"statement\":"
                            + BalconyJson.mapper().writeValueAsString(text) + "}}";
            List<JsonNode> results = importing("", line);
            assertThat(results.getFirst().get("status").stringValue())
                    .as(results.toString())
                    .isEqualTo("accepted");
            StoredEvent stored =
                    side.bean(Ledger.class).readAll(side.head() - 1, 1).getFirst();
            assertThat(BalconyJson.mapper()
                            .readTree(stored.payload())
                            .get("statement")
                            .stringValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void twenty_thousand_lines_stream_through_in_order() throws Exception {
        importing("", history("LONG"));
        int lines = 20_000;
        Supplier<InputStream> file = () -> new SequenceInputStream(streams(IntStream.range(0, lines)
                .mapToObj(i ->
                        "{\"stream\":\"case/LONG\",\"command\":\"record-assessment-finding\",\"occurredAt\":\"1994-03\","
                                + "\"data\":{\"kind\":\"need\",\"statement\":\"finding number " + i + "\"}}\n")
                .iterator()));
        List<JsonNode> results = side.importing("", team, file);
        assertThat(summary(results).get("accepted").asInt()).isEqualTo(lines);
        assertThat(results).hasSize(lines + 1);
        for (int i = 0; i < lines; i++) {
            assertThat(results.get(i).get("line").asInt()).isEqualTo(i + 1);
            assertThat(results.get(i).get("streamVersion").asInt()).isEqualTo(i + 3);
        }
    }

    private static Enumeration<InputStream> streams(Iterator<String> lines) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(lines.next().getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
