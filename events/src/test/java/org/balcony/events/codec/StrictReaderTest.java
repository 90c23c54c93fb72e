package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.balcony.events.codec.Refusals.bytes;
import static org.balcony.events.codec.Refusals.correction;
import static org.balcony.events.codec.Refusals.refusal;

import java.util.List;
import java.util.Set;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.value.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    record Plain(String text, @Nullable String note, int count, boolean flag, List<String> many, Set<Level> levels) {}

    private static final String PLAIN = """
            {"text":"t","note":null,"count":1,"flag":true,"many":["a"],"levels":["team"]}""";

    @Test
    void what_is_asked_for_is_read() {
        assertThat(StrictReader.read(bytes(PLAIN), Plain.class))
                .isEqualTo(new Plain("t", null, 1, true, List.of("a"), Set.of(Level.TEAM)));
    }

    @Test
    void a_missing_list_is_empty_and_a_missing_nullable_is_null() {
        Plain plain = StrictReader.read(bytes("{\"text\":\"t\",\"count\":1,\"flag\":false}"), Plain.class);
        assertThat(plain.many()).isEmpty();
        assertThat(plain.levels()).isEmpty();
        assertThat(plain.note()).isNull();
        assertThat(StrictReader.read(bytes("{\"outcome\":\"unsafe\"}"), CaseClosed.class)
                        .residualObligations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"count":1,"flag":true}                                    | text     | must be present and not null
            {"text":"t","flag":true}                                   | count    | must be present and not null
            {"text":"t","count":1}                                     | flag     | must be present and not null
            {"text":null,"count":1,"flag":true}                        | text     | must be present and not null
            {"text":"t","count":null,"flag":true}                      | count    | must be present and not null
            {"text":"t","count":1,"flag":true,"many":null}             | many     | must be present and not null
            {"text":"t","count":1,"flag":true,"many":["a",null]}       | many[1]  | must be present and not null
            {"text":"t","count":1,"flag":true,"levels":[null]}         | levels[0] | must be present and not null
            {"text":"t","count":1,"flag":true,"colour":"blue"}         | colour   | is not a field here
            {"text":7,"count":1,"flag":true}                           | text     | must be a text
            {"text":true,"count":1,"flag":true}                        | text     | must be a text
            {"text":{},"count":1,"flag":true}                          | text     | must be a text
            {"text":["t"],"count":1,"flag":true}                       | text     | must be a text
            {"text":"t","note":1.5,"count":1,"flag":true}              | note     | must be a text
            {"text":"t","count":"1","flag":true}                       | count    | must be a whole number in range
            {"text":"t","count":"","flag":true}                        | count    | must be a whole number in range
            {"text":"t","count":1.0,"flag":true}                       | count    | must be a whole number in range
            {"text":"t","count":1.5,"flag":true}                       | count    | must be a whole number in range
            {"text":"t","count":true,"flag":true}                      | count    | must be a whole number in range
            {"text":"t","count":2147483648,"flag":true}                | count    | must be a whole number in range
            {"text":"t","count":1e400,"flag":true}                     | count    | must be a whole number in range
            {"text":"t","count":1,"flag":"true"}                       | flag     | must be true or false
            {"text":"t","count":1,"flag":1}                            | flag     | must be true or false
            {"text":"t","count":1,"flag":true,"many":"a"}              | many     | must be a list
            {"text":"t","count":1,"flag":true,"many":""}               | many     | must be a list
            {"text":"t","count":1,"flag":true,"many":{}}               | many     | must be a list
            {"text":"t","count":1,"flag":true,"many":[1]}              | many[0]  | must be a text
            {"text":"t","count":1,"flag":true,"many":[[]]}             | many[0]  | must be a text
            {"text":"t","count":1,"flag":true,"levels":["TEAM"]}       | levels[0] | must be one of public, coordination, organisation, team, restricted
            {"text":"t","count":1,"flag":true,"levels":["Team"]}       | levels[0] | must be one of public, coordination, organisation, team, restricted
            {"text":"t","count":1,"flag":true,"levels":[" team"]}      | levels[0] | must be one of public, coordination, organisation, team, restricted
            {"text":"t","count":1,"flag":true,"levels":[""]}           | levels[0] | must be one of public, coordination, organisation, team, restricted
            {"text":"t","count":1,"flag":true,"levels":[3]}            | levels[0] | must be one of public, coordination, organisation, team, restricted
            {"text":"t","count":1,"flag":true,"levels":["3"]}          | levels[0] | must be one of public, coordination, organisation, team, restricted
            []                                                         | ''       | must be an object
            "text"                                                     | ''       | must be an object
            7                                                          | ''       | must be an object
            null                                                       | ''       | must not be null
            """)
    void anything_else_is_refused_with_path_and_reason(String json, String path, String reason) {
        MalformedJson refusal = refusal(json, Plain.class);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"text\":}",
                "{'text':'t'}",
                "{text:\"t\"}",
                "{\"text\":\"t\",}",
                "// c\n{}",
                "{}{}",
                "{} x",
                "[1,]",
                "NaN",
                "{\"count\":01}",
                "{\"count\":+1}",
                "{\"count\":.5}",
                "{\"count\":5.}",
                "{\"text\":\"a\nb\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\\u12\"}",
                "{\"text\":\"t\",\"text\":\"t\"}",
                "{\"note\":{\"a\":1,\"a\":2}}",
                "\uFEFF{}",
                "{\"text\":\"t"
            })
    void what_is_not_one_well_formed_json_value_is_refused(String json) {
        assertThat(refusal(json, Plain.class).path()).isEmpty();
    }

    @Test
    void nesting_up_to_64_levels_is_read_and_deeper_is_refused() {
        assertThat(StrictReader.tree(bytes("[".repeat(64) + "]".repeat(64))).isArray())
                .isTrue();
        for (int depth : new int[] {65, 1_000, 200_000}) {
            assertThat(refusal("[".repeat(depth) + "]".repeat(depth), Plain.class)
                            .reason())
                    .startsWith("is nested deeper than 64 levels");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        for (byte[] bad : new byte[][] {
            {'"', (byte) 0xff, '"'},
            {'"', (byte) 0xc0, (byte) 0x80, '"'},
            {'"', (byte) 0xc1, (byte) 0x81, '"'},
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
            {'"', (byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80, '"'},
            {'"', (byte) 0xe2, (byte) 0x82, '"'}
        }) {
            MalformedJson refusal =
                    catchThrowableOfType(MalformedJson.class, () -> StrictReader.read(bad, String.class));
            assertThat(refusal.reason()).isEqualTo("is not UTF-8");
        }
    }

    @Test
    void what_a_refusal_quotes_can_itself_be_sent_back() {
        for (String hostile : List.of("\\u0000", "\\ud800", "\\n\\u0085", "x".repeat(40_000))) {
            for (MalformedJson refusal : List.of(
                    refusal("{\"" + hostile + "\":1}", Plain.class),
                    refusal("{\"caseCode\":\"c\",\"conflictId\":\"" + hostile + "\"}", CaseRegistered.class))) {
                TextRules.check(refusal.path() + refusal.reason(), "");
                assertThat(refusal.path() + refusal.reason())
                        .hasSizeLessThan(900)
                        .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f]");
            }
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                \\u0000        | contains the character U+0000
                a\\u0000b      | contains the character U+0000
                \\ud800        | contains an unpaired surrogate
                \\ud800x       | contains an unpaired surrogate
                \\udc00\\ud800 | contains an unpaired surrogate
                \\ud800\\ud800\\udc00 | contains an unpaired surrogate
                ' '            | is blank
                \\u00a0\\t\\n  | is blank
                \\u3000\\u2003 | is blank
                """)
        void that_could_not_be_kept_are_refused(String text, String reason) {
            MalformedJson refusal = refusal("{\"text\":\"" + text + "\",\"count\":1,\"flag\":true}", Plain.class);
            assertThat(refusal.path()).isEqualTo("text");
            assertThat(refusal.reason()).isEqualTo(reason);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\ud83c\udf0d",
                    "\u0001\u001f\u007f",
                    "שלום سلام",
                    "e\u0301 é",
                    "\u200b",
                    "\ufffd\uffff",
                    "  a "
                })
        void in_any_script_are_kept_character_by_character(String text) {
            Plain read = StrictReader.read(
                    BalconyJson.mapper().writeValueAsBytes(new Plain(text, null, 1, true, List.of(), Set.of())),
                    Plain.class);
            assertThat(read.text()).isEqualTo(text);
        }

        @Test
        void of_100_000_characters_are_read_and_longer_ones_refused() {
            String longest = "\ud83c\udf0d".repeat(100_000);
            String json = "{\"text\":\"%s\",\"count\":1,\"flag\":true}";
            assertThat(StrictReader.read(bytes(json.formatted(longest)), Plain.class)
                            .text())
                    .isEqualTo(longest);
            assertThat(refusal(json.formatted(longest + "x"), Plain.class).reason())
                    .isEqualTo("is longer than 100,000 characters");
        }

        @Test
        void are_checked_in_lists_and_in_trees_too() {
            assertThat(refusal("{\"text\":\"t\",\"count\":1,\"flag\":true,\"many\":[\"a\",\"\\u0000\"]}", Plain.class)
                            .path())
                    .isEqualTo("many[1]");
            assertThat(refusal(correction("{\"a\":[\"\\ud800\"]}"), RecordCorrected.class)
                            .path())
                    .isEqualTo("new.a[0]");
            assertThat(refusal(correction("{\"\\u0000\":1}"), RecordCorrected.class)
                            .path())
                    .isEqualTo("new");
        }
    }
}
