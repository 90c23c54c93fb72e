package org.balcony.command.platform.catalogue;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Example bodies, made from the schemas: of every required field one value that the schema allows. */
final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Examples() {}

    /** A body with the fields that must be there. */
    static ObjectNode of(CommandEntry entry) {
        ObjectNode body = JSON.objectNode();
        ObjectNode data = object(entry.data().schema());
        entry.shape().slots().forEach((field, slot) -> {
            if (data.has(field)) {
                refer(data, field, slot);
            }
        });
        body.set("data", data);
        body.put("occurredAt", "1994-03");
        if (entry.type().rationale()) {
            body.put("rationale", "what the team agreed on Tuesday");
        }
        return body;
    }

    private static void refer(ObjectNode data, String field, Shape.Slot slot) {
        if (slot instanceof Shape.Reference reference) {
            data.put(field, reference.kind().word() + "/SOME-CODE");
        } else if (slot instanceof Shape.ActorText) {
            data.put(field, "actor/SOME-CODE, or text as the source has it");
        }
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        for (JsonNode name : schema.path("required")) {
            object.set(
                    name.stringValue(), value(schema.path("properties").path(name.stringValue()), name.stringValue()));
        }
        return object;
    }

    private static JsonNode value(JsonNode schema, String name) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("oneOf")) {
            return JSON.numberNode(2);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode();
            case "integer" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.stringNode(text(schema, name));
        };
    }

    private static String text(JsonNode schema, String name) {
        Map<String, String> known = Map.of(
                "uuid", "0190163d-8694-739b-aea5-966c26f8ad90",
                "edtf", "1994-03");
        String format = schema.path("format").asString("");
        if (known.containsKey(format)) {
            return known.getOrDefault(format, "");
        }
        if (name.endsWith("Id")) {
            return "some-id";
        }
        if (name.equals("hash")) {
            return "0".repeat(64);
        }
        return schema.has("pattern") && !schema.path("pattern").asString("").equals("\\S")
                ? "SOME-CODE"
                : "as the source has it";
    }
}
