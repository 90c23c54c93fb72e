package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSystem.class)
class ImportStory {

    private static final String GOOD = """
            {"stream":"actor/IMP-%s","command":"profile-actor","commandId":"imp-%s","occurredAt":"1990","data":\
            {"actorCode":"IMP-%s","name":"%s","kind":"community","sectors":["traditional"],"allies":[],"isOrganisation":true}}
            """;

    private final RunningSystem system;

    ImportStory(RunningSystem system) {
        this.system = system;
    }

    static Stream<String> badLines() {
        return Stream.of(
                "{",
                "[]",
                "\"text\"",
                "{\"stream\":\"actor/IMP-X\"}",
                "{\"stream\":\"actor/IMP-X\",\"command\":\"fly-to-the-moon\",\"data\":{}}",
                "{\"stream\":\"case/NOBODY\",\"command\":\"accept-case\",\"data\":{\"basis\":\"b\",\"decidedBy\":\"x\"}}",
                good("D", "d", "twice").strip().replace("\"kind\"", "\"name\":\"again\",\"kind\""),
                good("E", "e", "early").strip().replace("1990", "19th of May"),
                good("F", "f", "nul").strip().replace("nul", "\\u0000"),
                good("G", "g", "half").strip().replace("half", "\\ud800"),
                "{\"stream\":\"actor/IMP-H\",\"padding\":\"" + "x".repeat(1 << 20) + "\"}");
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void a_bad_line_never_sinks_the_others(String bad) {
        String mark = Integer.toHexString(bad.hashCode());
        String text = good("A" + mark, "a-" + mark, "first") + bad + "\n" + good("B" + mark, "b-" + mark, "last");
        List<JsonNode> results = system.team().importLines(text).expect(200).lines();
        assertThat(results.stream()
                        .filter(result -> result.has("line"))
                        .map(result -> result.path("line").asInt() + " "
                                + result.path("status").asString()))
                .containsExactly("1 accepted", "2 rejected", "3 accepted");
        assertThat(results.get(1).path("problem").path("title").asString()).isNotBlank();
    }

    @Test
    void thirty_thousand_characters_in_any_script_come_back_byte_for_byte() {
        String written = "სამშვიდობო 谈判 مفاوضات 🕊 é é ".repeat(1000).strip();
        system.team().importLines(good("LONG", "long", written)).expect(200);
        List<String> told = system.as("auditor").everyEvent().stream()
                .map(event -> event.path("data"))
                .filter(data -> data.path("actorCode").asString("").equals("IMP-LONG"))
                .map(data -> data.path("name").asString())
                .toList();
        assertThat(told).containsExactly(written);
    }

    @Test
    void a_dry_run_says_what_would_be_and_keeps_nothing() {
        Visitor team = system.team();
        String text = good("DRY", "dry", "dry");
        Answer rehearsed = team.send(team.request("/api/imports?dryRun=true")
                .header("Content-Type", "application/x-ndjson")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(text)));
        assertThat(rehearsed.expect(200).lines().getFirst().path("status").asString())
                .isEqualTo("accepted");
        assertThat(team.importLines(text)
                        .expect(200)
                        .lines()
                        .getFirst()
                        .path("status")
                        .asString())
                .isEqualTo("accepted");
        assertThat(team.importLines(text)
                        .expect(200)
                        .lines()
                        .getFirst()
                        .path("status")
                        .asString())
                .isEqualTo("duplicate");
    }

    private static String good(String code, String id, String name) {
        return GOOD.formatted(code, id, code, name);
    }
}
