package org.balcony.query.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.report.Cell.Line;
import org.balcony.query.platform.report.Cell.Part;
import org.balcony.query.platform.report.Report.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final String KNOWN = "actor/0192c3a0-0000-7001-8000-000000000001";
    private static final String UNKNOWN = "case/0192c3a0-0000-7001-8000-000000000002";
    private static final String ENTRY = "0192c3a0-0000-7001-8000-00000000000e";

    @Test
    void a_nested_record_is_a_line_for_each_thing_it_says() {
        assertThat(text("{'dueDay': '1993-05', 'kind': 'pledge', 'days': {'min': 2, 'max': 4}}"))
                .containsExactly("due day: 1993-05", "kind: pledge", "days: between 2 and 4 days");
    }

    @Test
    void what_a_nested_record_does_not_say_is_left_out() {
        assertThat(text("{'a': 1, 'b': null, 'c': [], 'd': false, 'e': ' ', 'f': {}, 'g': true}"))
                .containsExactly("a: 1", "g: yes");
    }

    @Test
    void records_in_a_list_are_items_and_values_in_a_list_are_lines() {
        assertThat(text("[{'a': 1, 'b': 'x'}, {'a': 2}]")).containsExactly("- a: 1", "- b: x", "- a: 2");
        assertThat(text("['x', 'y']")).containsExactly("x", "y");
        assertThat(text("{'names': ['x', 'y'], 'inner': {'a': 1, 'b': 2}, 'many': [{'c': 1, 'd': 2}]}"))
                .containsExactly("names: x, y", "inner:", "- a: 1", "- b: 2", "many:", "- c: 1", "- d: 2");
    }

    @Test
    void a_record_of_nothing_but_zeros_says_that_nothing_is_on_record() {
        Cell none = cell("{'positive': 0, 'negative': 0.0, 'disputed': false, 'eventIds': []}");
        assertThat(lines(none)).containsExactly("none on record");
        assertThat(none.lines()).allMatch(Line::silent);
        assertThat(text("{'a': {'positive': 0}, 'b': 1}")).containsExactly("a: none on record", "b: 1");
        assertThat(text("{'positive': 0, 'negative': 1}")).containsExactly("positive: 0", "negative: 1");
        assertThat(text("{'name': 'Amina', 'visits': 0}")).containsExactly("name: Amina", "visits: 0");
    }

    @Test
    void items_in_which_there_is_nothing_but_a_name_are_left_out_of_a_list() {
        assertThat(text("[{'track': 'I', 'cell': {'n': 0}}, {'track': 'II', 'cell': {'n': 1}}]"))
                .containsExactly("- track: II", "- cell: n: 1");
        assertThat(text("[{'track': 'I', 'cell': {'n': 0}}]")).containsExactly("none on record");
    }

    @Test
    void a_name_is_told_in_the_place_of_what_it_names() {
        assertThat(text("{'party': '" + UNKNOWN + "', 'partyName': 'Villagers'}"))
                .containsExactly("party: Villagers");
        assertThat(text("{'party': 'x', 'partyName': null}")).containsExactly("party: x");
        assertThat(text("{'id': '" + UNKNOWN + "', 'name': 'Villagers'}")).containsExactly("name: Villagers");
        assertThat(text("{'id': 's-1', 'name': 'Villagers'}")).containsExactly("id: s-1", "name: Villagers");
    }

    @Test
    void a_reference_is_told_by_its_name_where_that_is_known() {
        assertThat(text("'" + KNOWN + "'")).containsExactly("Villagers");
        assertThat(text("{'side': '" + KNOWN + "'}")).containsExactly("side: Villagers");
        assertThat(text("'" + UNKNOWN + "'")).containsExactly(UNKNOWN);
    }

    @Test
    void entries_in_nested_records_stay_ways_to_them() {
        Cell cell = cell("{'what': 'bread', 'eventIds': ['" + ENTRY + "']}");
        assertThat(lines(cell)).containsExactly("what: bread", "rests on: …0000000e");
        assertThat(cell.lines().getLast().parts()).contains(new Part("…0000000e", "/trail#" + ENTRY));
    }

    @Test
    void an_address_of_this_server_is_a_link() {
        String address = "/api/cases/1/views/state-as-of?asOfRecorded=1993-05-01T09%3A00%3A00Z&asOfOccurred=1993~";
        assertThat(cell("'" + address + "'").lines().getFirst().parts()).containsExactly(new Part(address, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/api/x",
                "https://evil.example",
                "javascript:alert(1)",
                "/api//evil.example",
                "/api/../x",
                "/apiary",
                "/api/x y",
                "/api/x#y"
            })
    void nothing_else_is_a_link(String text) {
        assertThat(cell("'" + text + "'").lines().getFirst().parts()).containsExactly(new Part(text, null));
    }

    @Test
    void only_ids_and_addresses_may_be_broken() {
        assertThat(new Part("an assessment of the imbalance of power", null).loose())
                .isFalse();
        assertThat(new Part("balcony.evaluation.outcome-reviewed", null).loose())
                .isFalse();
        assertThat(new Part(ENTRY, null).loose()).isTrue();
        assertThat(new Part("/api/cases/OSLO-93/timeline", null).loose()).isTrue();
        assertThat(new Part("w".repeat(61), null).loose()).isTrue();
    }

    @Test
    void a_figure_without_a_value_says_whether_there_is_anything() {
        assertThat(text("{'part': 0, 'whole': 0, 'eventIds': []}")).containsExactly("no figure: nothing on record");
        assertThat(text("{'part': 0, 'whole': 0, 'eventIds': ['" + ENTRY + "']}"))
                .containsExactly("no figure: not enough on record");
    }

    private static List<String> text(String json) {
        return lines(cell(json));
    }

    private static Cell cell(String json) {
        return new Cells(new Places()).of(BalconyJson.mapper().readTree(json.replace('\'', '"')));
    }

    private static List<String> lines(Cell cell) {
        List<String> lines = new ArrayList<>();
        for (Line line : cell.lines()) {
            if (!line.parts().isEmpty()) {
                lines.add(line.parts().stream().map(Part::text).reduce("", String::concat));
            }
            line.items().forEach(item -> lines(item).forEach(inner -> lines.add("- " + inner)));
        }
        return lines;
    }

    private record Places() implements Addresses {

        @Override
        public Optional<String> of(EventId entry) {
            return Optional.of("/trail#" + entry);
        }

        @Override
        public Optional<String> called(StreamId reference) {
            return reference.toString().equals(KNOWN) ? Optional.of("Villagers") : Optional.empty();
        }
    }
}
