package org.balcony.command.platform.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.StreamKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Example bodies: the shape from the schema, the words from {@code example-words.json}, which knows fields by their name
 * or by their command and name. A field that is null there is left out of examples.
 */
final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode WORDS = words();
    private static final Map<StreamKind, String> STREAMS = Map.of(
            StreamKind.ACTOR, "actor/RIVER-FRONT",
            StreamKind.CASE, "case/RIVER-DIALOGUE",
            StreamKind.CONFLICT, "conflict/RIVER",
            StreamKind.PERSON, "person/HERON",
            StreamKind.ORGANISATION, "organisation/OURS");

    private static final String SOME_ID = "0190163d-8694-739b-aea5-966c26f8ad90";

    private final String command;
    private final boolean resolved;
    private final List<String> wordless = new ArrayList<>();

    private Examples(String command, boolean resolved) {
        this.command = command;
        this.resolved = resolved;
    }

    /** A body with the fields that must be there, and those that mostly are. */
    static ObjectNode of(CommandEntry entry) {
        ObjectNode body = JSON.objectNode();
        body.set("data", new Examples(entry.name(), false).object(entry.data().schema(), entry.shape(), newId(entry)));
        if (!entry.begins()) {
            body.put("occurredAt", "2024-11-05");
        }
        if (entry.type().rationale()) {
            body.put("rationale", "Both sides asked for it on Tuesday, and nobody on the team saw harm in it.");
        }
        return body;
    }

    /** The data of the body once its references have been resolved, as {@link CommandData#read} takes them. */
    static ObjectNode resolved(CommandEntry entry) {
        return new Examples(entry.name(), true).object(entry.data().schema(), entry.shape(), newId(entry));
    }

    /** The fields for which nobody has said what stands in examples. */
    static List<String> wordless(CommandEntry entry) {
        Examples examples = new Examples(entry.name(), false);
        examples.object(entry.data().schema(), entry.shape(), newId(entry));
        return examples.wordless;
    }

    private static String newId(CommandEntry entry) {
        return entry.data().newId().orElse("");
    }

    private ObjectNode object(JsonNode schema, Shape shape, String newId) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            boolean shown = required.contains(name) || name.equals(newId) || isList(property.getValue()) || asked(name);
            if (shown && !(said(name).filter(JsonNode::isNull).isPresent() && !required.contains(name))) {
                Shape.Slot slot = shape.slots().getOrDefault(name, new Shape.Plain());
                object.set(name, value(property.getValue(), name, slot));
            }
        });
        return object;
    }

    private JsonNode value(JsonNode schema, String name, Shape.Slot slot) {
        Optional<JsonNode> said = said(name).filter(word -> fits(word, schema, slot));
        return said.orElseGet(() -> switch (slot) {
            case Shape.Reference reference ->
                text(
                        resolved
                                ? SOME_ID
                                : STREAMS.getOrDefault(
                                        reference.kind(), reference.kind().word() + "/SOME-CODE"));
            case Shape.ActorText _ -> text("actor/RIVER-FRONT");
            case Shape.ActorKeys _ ->
                JSON.objectNode().put("actor/RIVER-FRONT", 6).put("actor/GOVERNMENT", 5);
            case Shape.Within within -> object(schema, within.shape(), "");
            case Shape.Many many -> JSON.arrayNode().add(value(schema.path("items"), name, many.each()));
            case Shape.Plain plain ->
                isList(schema) ? JSON.arrayNode().add(value(schema.path("items"), name, plain)) : plain(schema, name);
        });
    }

    /** Whether a word can stand where the schema and the slot are; the same name may mean another thing elsewhere. */
    private boolean fits(JsonNode word, JsonNode schema, Shape.Slot slot) {
        if (isList(schema)) {
            Shape.Slot each = slot instanceof Shape.Many many ? many.each() : slot;
            return word.isArray() && word.valueStream().allMatch(one -> fits(one, schema.path("items"), each));
        }
        if (slot instanceof Shape.Reference reference) {
            return !resolved && word.asString("").startsWith(reference.kind().word() + '/');
        }
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().anyMatch(word::equals);
        }
        return switch (schema.path("type").asString("")) {
            case "string" ->
                word.isString()
                        && Pattern.compile(schema.path("pattern").asString(""))
                                .matcher(word.stringValue())
                                .find();
            case "integer" -> word.isIntegralNumber();
            case "number" -> word.isNumber();
            case "boolean" -> word.isBoolean();
            case "object" -> word.isObject();
            default -> !word.isNull();
        };
    }

    private JsonNode plain(JsonNode schema, String name) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("oneOf")) {
            return JSON.numberNode(2);
        }
        return switch (schema.path("type").asString("")) {
            case "object" ->
                schema.has("properties")
                        ? object(schema, new Shape(Map.of(), Optional.empty()), "")
                        : JSON.objectNode().put("women", 5).put("men", 6);
            case "integer" -> JSON.numberNode(Math.max(schema.path("minimum").asLong(1), 2));
            case "number" -> JSON.numberNode(2);
            case "boolean" -> JSON.booleanNode(true);
            default -> text(schema, name);
        };
    }

    private JsonNode text(JsonNode schema, String name) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> text(SOME_ID);
            case "edtf" -> text("2024-11-05");
            default -> {
                wordless.add(name);
                yield text(name);
            }
        };
    }

    private static JsonNode text(String text) {
        return JSON.stringNode(text);
    }

    private static boolean isList(JsonNode schema) {
        return schema.path("type").asString("").equals("array");
    }

    /** Whether somebody has said that this command's examples show the field although it may be left out. */
    private boolean asked(String name) {
        return WORDS.has(command + '.' + name);
    }

    private Optional<JsonNode> said(String name) {
        return Optional.ofNullable(WORDS.get(command + '.' + name)).or(() -> Optional.ofNullable(WORDS.get(name)));
    }

    private static JsonNode words() {
        try (InputStream in = Examples.class.getResourceAsStream("example-words.json")) {
            return in == null ? JSON.objectNode() : BalconyJson.mapper().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
