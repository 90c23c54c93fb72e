package org.balcony.command.platform.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.command.platform.dispatch.CommandReceipt;
import org.balcony.command.platform.request.Envelope;
import org.balcony.events.codec.SchemaGenerator;
import org.balcony.events.openapi.OpenApiDocument;
import tools.jackson.databind.node.ObjectNode;

/** The parts of the OpenAPI document that all commands share. */
final class OpenApiParts {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private OpenApiParts() {}

    static List<Object> parameters(boolean named) {
        List<Object> parameters = new ArrayList<>();
        if (named) {
            parameters.add(parameter("id", "path", "The stream's id or code.", true));
        }
        parameters.add(parameter("Idempotency-Key", "header", "The command id: the same one is appended once.", false));
        parameters.add(parameter("If-Match", "header", "The stream version expected, in quotes.", false));
        parameters.add(parameter("Acting-Role", "header", "The role to act in, of those in the token.", false));
        return parameters;
    }

    static Map<String, Object> envelope() {
        Map<String, Object> properties = new LinkedHashMap<>();
        SchemaGenerator.of(Envelope.class)
                .path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        return properties;
    }

    static Map<String, Object> commandResponses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", receipt("Nothing changed, or the command was a repeat: then this is the first receipt."));
        responses.put("201", receipt("Events were appended."));
        responses.put("default", OpenApiDocument.problem());
        return responses;
    }

    static ObjectNode receiptSchema() {
        ObjectNode schema = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (var component : CommandReceipt.class.getRecordComponents()) {
            String type = java.util.List.class.isAssignableFrom(component.getType())
                    ? "array"
                    : component.getType() == String.class ? "string" : "integer";
            properties.putObject(component.getName()).put("type", type);
        }
        return schema;
    }

    private static Map<String, Object> receipt(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/json", Map.of("schema", reference("Receipt"))));
    }

    private static Map<String, Object> parameter(String name, String in, String description, boolean required) {
        return Map.of("name", name, "in", in, "description", description, "required", required, "schema", TEXT);
    }

    private static Map<String, Object> reference(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }
}
