package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The examples of RFC 8785 where they apply: numbers that a double would round are refused instead. */
class CanonicalJsonTest {

    @Test
    void texts_and_literals_are_written_as_in_section_3_2_2() {
        String input = """
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false],
                 "numbers": [4.50, 2e-3]}""";
        assertThat(canonical(input)).isEqualTo("""
                {"literals":[null,true,false],"numbers":[4.5,0.002],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    @Test
    void keys_are_sorted_by_utf_16_units_as_in_section_3_2_3() {
        String input = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";
        assertThat(canonical(input)).isEqualTo("""
                {"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",\
                "€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    @Test
    void keys_are_sorted_at_every_depth() {
        assertThat(canonical("[56, {\"d\": true, \"10\": null, \"1\": [ {\"b\": 1, \"a\": {}} ]}]"))
                .isEqualTo("[56,{\"1\":[{\"a\":{},\"b\":1}],\"10\":null,\"d\":true}]");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "-0.0,0",
        "9007199254740992,9007199254740992",
        "-9007199254740992,-9007199254740992",
        "10.0,10",
        "1E1,10",
        "0.1,0.1",
        "-1.25e2,-125",
        "0.000001,0.000001"
    })
    void numbers_are_written_as_ecmascript_writes_them(String number, String canonical) {
        assertThat(canonical(number)).isEqualTo(canonical);
        JsonNode built = BalconyJson.mapper().valueToTree(StrictReader.tree(number.getBytes(StandardCharsets.UTF_8)));
        assertThat(built.toString()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9007199254740994", "295147905179352830000", "1e30", "1e-27", "5e-324", "333333333.33333329"})
    void numbers_outside_the_plain_range_are_refused(String number) {
        assertThatThrownBy(() -> canonical(number)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void every_control_character_has_its_one_escape() {
        StringBuilder written = new StringBuilder();
        for (char c = 1; c < 0x20; c++) {
            String json = canonical("\"\\u%04x\"".formatted((int) c));
            written.append(json, 1, json.length() - 1);
        }
        assertThat(written.toString())
                .isEqualTo("\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                        + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                        + "\\u001d\\u001e\\u001f");
        assertThat(canonical("\"\\u007f\\u2028\\ufeff/\"")).isEqualTo("\"\u007f\u2028\ufeff/\"");
    }

    @Test
    void records_are_written_with_sorted_keys_and_without_absent_components() {
        assertThat(new String(
                        new EventCodec().payload(new CaseAccepted(null, Samples.LEAD_MEDIATOR)),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"decidedBy\":\"amina\"}");
    }

    @Test
    void characters_beyond_the_basic_plane_are_written_as_four_bytes() {
        byte[] payload = new EventCodec().payload(new CaseAccepted("\ud83c\udf0d", Samples.LEAD_MEDIATOR));
        assertThat(new String(payload, StandardCharsets.UTF_8)).contains("\"basis\":\"\ud83c\udf0d\"");
        assertThat(payload).contains(0xf0, 0x9f, 0x8c, 0x8d);
    }

    @Test
    void an_unpaired_surrogate_is_never_written() {
        assertThatThrownBy(() -> new EventCodec().payload(new CaseAccepted("\ud83c", Samples.LEAD_MEDIATOR)))
                .isInstanceOf(RuntimeException.class);
        JsonNode tree = JsonNodeFactory.instance.stringNode("x\udf0d");
        assertThatThrownBy(() -> BalconyJson.mapper().writeValueAsBytes(tree)).isInstanceOf(RuntimeException.class);
    }

    private static String canonical(String json) {
        JsonNode tree = StrictReader.tree(json.getBytes(StandardCharsets.UTF_8));
        return new String(BalconyJson.mapper().writeValueAsBytes(tree), StandardCharsets.UTF_8);
    }
}
