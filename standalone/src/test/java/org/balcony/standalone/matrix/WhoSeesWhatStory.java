package org.balcony.standalone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every role against every kind of record on every path, as the domain text, section 6.2, has it. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatStory {

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("LM", "lead-mediator"),
            Map.entry("MD", "mediator"),
            Map.entry("CO", "case-officer"),
            Map.entry("SO", "safety-officer"),
            Map.entry("LP", "local-partner"),
            Map.entry("CP", "coordination-partner"),
            Map.entry("FN", "funder"),
            Map.entry("EV", "evaluator"),
            Map.entry("AU", "auditor"),
            Map.entry("RS", "records-steward"),
            Map.entry("AD", "administrator"),
            Map.entry("IN", "integrator"));
    private static final List<String> OUTSIDE = List.of("LP", "CP", "FN", "IN");
    /** What only those may read who see people as they were recorded. */
    private static final List<String> WITH_PEOPLE_AS_RECORDED = List.of("LM", "MD", "CO", "SO", "RS");

    private final RunningSystem system;
    private final Map<String, EveryPath> seen = new LinkedHashMap<>();
    private Table table = new Table(List.of(), Map.of());
    private MarkedCase marked = new MarkedCase(List.of());

    WhoSeesWhatStory(RunningSystem system) {
        this.system = system;
    }

    @BeforeAll
    void everybody_reads_everything_there_is() throws IOException {
        table = Table.read();
        marked = MarkedCase.read();
        Visitor writer = system.named(
                "marked.writer",
                "lead-mediator",
                "mediator",
                "case-officer",
                "local-partner",
                "safety-officer",
                "coordination-partner",
                "evaluator",
                "records-steward",
                "administrator");
        marked.importedBy(writer, system.as("auditor"));
        granted("cases", MarkedCase.CODE, "case", "LP", "FN");
        granted("conflicts", MarkedCase.CONFLICT, "conflict", "CP", "IN");
        for (String reader : table.readers()) {
            seen.put(reader, EveryPath.of(reader(reader)));
        }
        seen.put("an outsider without a grant", EveryPath.of(system.named("nobody.granted", "integrator")));
    }

    private Visitor reader(String reader) {
        return system.named("marked." + reader.toLowerCase(java.util.Locale.ROOT), ROLES.get(reader));
    }

    private void granted(String plural, String code, String scope, String... readers) {
        for (String reader : readers) {
            String body = """
                    {"data": {"grantee": "marked.%s", "granteeRole": "%s", "scope": "%s", "level": "organisation",
                     "compartments": [], "purpose": "the table of who sees what"}}""".formatted(
                    reader.toLowerCase(java.util.Locale.ROOT), ROLES.get(reader).replace('-', '_'), scope);
            system.as("administrator")
                    .post("/api/" + plural + "/" + code + "/commands/grant-access", body)
                    .expect(201);
        }
    }

    @Test
    void every_line_of_the_case_has_its_place_in_the_table() {
        assertThat(marked.lines())
                .hasSizeGreaterThan(130)
                .filteredOn(line -> table.of(line).isEmpty())
                .extracting(MarkedCase.Line::command)
                .containsOnly(
                        "profile-actor",
                        "acknowledge-flag",
                        "dispute-record",
                        "reclassify-record",
                        "retract-record",
                        "destroy-party-key");
    }

    @Test
    void nothing_of_a_withheld_record_is_in_any_byte_of_any_answer() {
        List<String> leaks = new ArrayList<>();
        marked.lines()
                .forEach(line -> table.of(line)
                        .ifPresent(kind -> table.readers().forEach(reader -> {
                            switch (table.cell(kind, reader)) {
                                case "." -> {
                                    leaks(line, reader, line.why(), leaks);
                                    leaks(line, reader, line.whole(), leaks);
                                }
                                case "A" -> leaks(line, reader, line.what(), leaks);
                                default -> assertThat(table.cell(kind, reader)).isEqualTo("W");
                            }
                        })));
        assertThat(leaks).isEmpty();
    }

    @Test
    void what_may_be_seen_is_found() {
        List<String> missing = new ArrayList<>();
        marked.lines()
                .forEach(line -> table.of(line)
                        .ifPresent(kind -> table.readers().forEach(reader -> {
                            boolean found = !at(
                                            reader, table.cell(kind, reader).equals("A") ? line.why() : line.whole())
                                    .isEmpty();
                            if (!table.cell(kind, reader).equals(".") && !found) {
                                missing.add(reader + " does not see " + line.id() + " (" + kind.name() + ')');
                            }
                        })));
        assertThat(missing).isEmpty();
    }

    @Test
    void ids_of_incidents_risks_and_matters_are_for_those_who_see_them() {
        for (String reader : table.readers()) {
            assertThat(at(reader, "zmatterz")).as(reader).isEmpty();
            if (!reader.equals("SO")) {
                assertThat(at(reader, "zincidentz")).as(reader).isEmpty();
                assertThat(at(reader, "zriskz")).as(reader).isEmpty();
            }
        }
        assertThat(at("SO", "zincidentz")).isNotEmpty();
    }

    @Test
    void outside_the_team_people_are_called_by_other_names() {
        for (String reader : table.readers()) {
            for (String participation : List.of("zp1z", "zp2z", "zp3z")) {
                assertThat(at(reader, participation).isEmpty())
                        .as(reader + " and " + participation)
                        .isNotEqualTo(WITH_PEOPLE_AS_RECORDED.contains(reader));
            }
        }
    }

    @Test
    void who_has_no_grant_and_is_not_of_the_organisation_finds_nothing() {
        EveryPath nothing = seen.get("an outsider without a grant");
        marked.lines().forEach(line -> {
            assertThat(nothing.with(line.why())).isEmpty();
            assertThat(nothing.with(line.whole())).isEmpty();
        });
        assertThat(nothing.with("Pasture dialogue")).isEmpty();
        assertThat(OUTSIDE).allMatch(reader -> !at(reader, "Pasture dialogue").isEmpty());
    }

    @Test
    void without_a_token_nothing_is_said() {
        seen.values().iterator().next().answers().keySet().stream()
                .filter(path -> path.startsWith("/api/") && !path.contains(", page"))
                .filter(path -> !path.startsWith("/api/commands") && !path.startsWith("/api/event-types"))
                .forEach(path -> assertThat(system.stranger().get(path).status())
                        .as(path)
                        .isEqualTo(401));
    }

    private void leaks(MarkedCase.Line line, String reader, String mark, List<String> leaks) {
        if (!mark.isEmpty()) {
            at(reader, mark)
                    .forEach(
                            path -> leaks.add(reader + " finds " + line.id() + " (" + line.command() + ") at " + path));
        }
    }

    private List<String> at(String reader, String mark) {
        return java.util.Objects.requireNonNull(seen.get(reader)).with(mark);
    }
}
