package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.balcony.events.DomainEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Score;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaGeneratorTest {

    record Word(@JsonValue String value) {}

    record Everything(
            String text,
            @Nullable When when,
            Score score,
            CaseId caseId,
            @Nullable LocalId localId,
            Label label,
            Money money,
            List<Word> words,
            int count,
            @Nullable Boolean flag) {}

    record NotJson(Map<String, Object> anything) {}

    private final JsonNode schema = SchemaGenerator.of(Everything.class);

    static Iterable<DomainEvent> samples() {
        return Samples.oneOfEach();
    }

    @Test
    void what_is_neither_nullable_nor_a_list_is_required_and_nothing_else_may_be_there() {
        assertThat(schema.get("required"))
                .extracting(JsonNode::stringValue)
                .containsExactly("text", "score", "caseId", "label", "money", "count");
        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void values_are_described_as_they_are_written() {
        JsonNode fields = schema.get("properties");
        assertThat(fields.at("/when/format").stringValue()).isEqualTo("edtf");
        assertThat(fields.at("/when/description").stringValue()).contains("1994-03~");
        assertThat(fields.get("score").toString())
                .contains("\"oneOf\":[{\"type\":\"integer\",\"minimum\":0,\"maximum\":4},{\"const\":\"unknown\"}]");
        assertThat(fields.at("/caseId/format").stringValue()).isEqualTo("uuid");
        assertThat("assessment-1").matches(fields.at("/localId/pattern").stringValue());
        assertThat(fields.at("/label/properties/compartments/items/pattern").stringValue())
                .contains("safety");
        assertThat(fields.at("/label/required").toString()).isEqualTo("[\"level\"]");
        assertThat("12500.50")
                .matches(fields.at("/money/properties/amount/pattern").stringValue());
        assertThat(fields.at("/words/items/type").stringValue()).isEqualTo("string");
        assertThat(fields.at("/count/type").stringValue()).isEqualTo("integer");
        assertThat(fields.at("/flag/type").stringValue()).isEqualTo("boolean");
    }

    @Test
    void what_has_no_schema_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaGenerator.of(NotJson.class));
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaGenerator.of(String.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_keeps_to_the_schema_of_its_event(DomainEvent event) {
        JsonNode data = BalconyJson.mapper().valueToTree(event);
        keeps(data, SchemaGenerator.of(event.getClass()), event.getClass().getSimpleName());
    }

    @Test
    void a_file_that_differs_from_what_is_generated_is_not_accepted(@TempDir Path folder) throws IOException {
        ApprovedFiles files = new ApprovedFiles(folder, true, false);
        assertThatThrownBy(() -> files.compare("missing.json", "{}")).isInstanceOf(AssertionError.class);
        Files.writeString(folder.resolve("old.json"), "{\"old\":true}");
        assertThatThrownBy(() -> files.compare("old.json", "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dbalcony.approve=true");
    }

    /** As much of JSON Schema as the generator writes. */
    private static void keeps(JsonNode value, JsonNode schema, String path) {
        if (schema.has("oneOf") || !schema.has("type")) {
            return;
        }
        if (schema.path("additionalProperties").isObject()) {
            value.properties()
                    .forEach(field ->
                            keeps(field.getValue(), schema.get("additionalProperties"), path + "." + field.getKey()));
            return;
        }
        switch (schema.get("type").stringValue()) {
            case "object" -> {
                schema.get("required")
                        .forEach(name -> assertThat(value.has(name.stringValue()))
                                .as(path)
                                .isTrue());
                value.properties().forEach(field -> {
                    JsonNode inner = schema.get("properties").get(field.getKey());
                    assertThat(inner).as(path + "." + field.getKey()).isNotNull();
                    keeps(field.getValue(), inner, path + "." + field.getKey());
                });
            }
            case "array" -> value.forEach(one -> keeps(one, schema.get("items"), path + "[]"));
            case "string" -> {
                assertThat(value.isString()).as(path).isTrue();
                if (schema.has("pattern")) {
                    assertThat(Pattern.compile(schema.get("pattern").stringValue())
                                    .matcher(value.stringValue())
                                    .find())
                            .as(path)
                            .isTrue();
                }
                if (schema.has("enum")) {
                    assertThat(schema.get("enum")).as(path).contains(value);
                }
            }
            case "number" -> assertThat(value.isNumber()).as(path).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(path).isTrue();
            default -> assertThat(value.isBoolean()).as(path).isTrue();
        }
    }
}
