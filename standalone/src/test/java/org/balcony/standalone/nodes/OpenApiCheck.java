package org.balcony.standalone.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a document is OpenAPI 3.1, by the schema that its makers publish and by what that schema cannot say. */
public final class OpenApiCheck {

    private OpenApiCheck() {}

    /** The document, if nothing is wrong with it. */
    public static JsonNode valid(String text) {
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        JsonNode document = JsonMapper.builder().build().readTree(text);
        Set<String> ids = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    assertThat(ids.add(operation.getValue().path("operationId").asString()))
                            .as(operation.toString())
                            .isTrue();
                    operationOf(path.getKey(), operation.getValue());
                }));
        assertThat(ids).doesNotContain("");
        document.findValuesAsString("$ref").stream()
                .filter(reference -> reference.startsWith("#/components/"))
                .forEach(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        return document;
    }

    private static void operationOf(String path, JsonNode operation) {
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                assertThat(operation.path("parameters").valueStream())
                        .as(path)
                        .anyMatch(parameter -> parameter.path("in").asString().equals("path")
                                && part.equals("{" + parameter.path("name").asString() + "}"));
            }
        }
    }

    private static Schema schema() {
        try (InputStream lock = OpenApiCheck.class.getResourceAsStream("/openapi-3.1-schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(lock, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
