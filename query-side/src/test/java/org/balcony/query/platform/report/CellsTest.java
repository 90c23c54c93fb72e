package org.balcony.query.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcony.query.platform.report.Cell.Part;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CellsTest {

    private final Cells cells = new Cells(entry -> Optional.empty());

    @Test
    void a_record_says_the_name_of_a_thing_and_not_its_reference_too() {
        assertThat(said("{'party':'actor/1','partyName':'The north','codeName':'RIVER'}"))
                .isEqualTo("party: The north; code name: RIVER");
    }

    @Test
    void what_is_absent_empty_or_not_so_goes_without_saying() {
        assertThat(said("{'kind':'dialogue','remark':null,'owners':[],'note':'','disputed':false,'open':true}"))
                .isEqualTo("kind: dialogue; open: yes");
    }

    @Test
    void a_record_of_nothing_but_zeros_says_that_nothing_is_on_record() {
        assertThat(said("{'positive':0,'negative':0,'disputed':false}")).isEqualTo("none on record");
        assertThat(said("{'positive':1,'negative':0}")).isEqualTo("positive: 1; negative: 0");
    }

    @Test
    void the_address_of_a_view_leads_to_its_page_and_other_text_leads_nowhere() {
        String view = "/api/cases/0192c3a0-0000-7000-8000-0000000000ca/views/state-as-of?asOfRecorded=2024-09-10";
        assertThat(parts("'" + view + "'")).containsExactly(new Part(view, view + "&format=html"));
        assertThat(parts("'/api/cases/x/views/y onclick=1'"))
                .extracting(Part::href)
                .containsOnlyNulls();
    }

    private String said(String json) {
        return parts(json).stream().map(Part::text).collect(Collectors.joining());
    }

    private List<Part> parts(String json) {
        return cells.of(JsonMapper.shared().readTree(json.replace('\'', '"'))).lines().stream()
                .flatMap(line -> line.parts().stream())
                .toList();
    }
}
