package org.balcony.events.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.balcony.events.value.SchemaForm;
import org.balcony.events.value.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes records as JSON Schema (draft 2020-12), in step with what {@link StrictReader} accepts: a component is
 * required unless it is {@code @Nullable} or a list, and nothing else may be there. Descriptions are the doc comments of
 * the records.
 */
public final class SchemaGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private SchemaGenerator() {}

    /** The schema of a record. */
    public static ObjectNode of(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException(record + " is not a record");
        }
        ObjectNode schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(object(record));
        return schema;
    }

    /** The schema of an event's data, named after its type and version. */
    public static ObjectNode of(EventCatalogue.Entry event) {
        return of(event.eventClass())
                .put("$id", "/api/event-types/" + event.type() + '/' + event.version())
                .put("title", event.type());
    }

    private static ObjectNode object(Class<?> record) {
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = WireNames.of(component);
            TextForm form = component.getAnnotation(TextForm.class);
            properties.set(name, form == null ? described(component, value(component.getGenericType())) : text(form));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !Collection.class.isAssignableFrom(component.getType())) {
                required.add(name);
            }
        }
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        schema.set("properties", properties);
        schema.set("required", required);
        return schema;
    }

    /** The schema with what the doc comment says of the component, before what its type says of itself. */
    private static ObjectNode described(RecordComponent component, ObjectNode schema) {
        String ofType = schema.path("description").asString("");
        DocComments.of(component)
                .or(() -> ofType.isEmpty() ? DocComments.of(element(component)) : Optional.empty())
                .ifPresent(said -> schema.put("description", (said + ' ' + ofType).strip()));
        return schema;
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : component.getType();
    }

    private static ObjectNode value(Type type) {
        if (type instanceof ParameterizedType many) {
            return list(many);
        }
        Class<?> plain = (Class<?>) type;
        TextForm form = plain.getAnnotation(TextForm.class);
        if (form != null) {
            return text(form);
        }
        if (plain.isEnum()) {
            return words(plain);
        }
        SchemaForm written = plain.getAnnotation(SchemaForm.class);
        if (written != null) {
            return (ObjectNode) BalconyJson.mapper().readTree(written.value());
        }
        if (plain.isRecord()) {
            return WireNames.writtenBare(plain)
                    ? value(plain.getRecordComponents()[0].getGenericType())
                    : object(plain);
        }
        return simple(plain);
    }

    private static ObjectNode list(ParameterizedType many) {
        if (!(many.getRawType() instanceof Class<?> raw) || !Collection.class.isAssignableFrom(raw)) {
            throw new IllegalArgumentException("no schema for " + many);
        }
        ObjectNode schema = JSON.objectNode().put("type", "array");
        schema.set("items", value(many.getActualTypeArguments()[0]));
        return schema;
    }

    private static ObjectNode simple(Class<?> type) {
        if (type == String.class) {
            return string().put("maxLength", TextRules.LONGEST).put("pattern", "\\S");
        }
        if (type == int.class || type == Integer.class) {
            return range(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return range(-(1L << 53), 1L << 53);
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (type == UUID.class) {
            return uuid();
        }
        if (type == Instant.class || type == LocalDate.class) {
            return string().put("format", type == Instant.class ? "date-time" : "date");
        }
        if (type == JsonNode.class) {
            return JSON.objectNode();
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static ObjectNode text(TextForm form) {
        ObjectNode schema = string().put("description", form.description());
        if (!form.pattern().isEmpty()) {
            schema.put("pattern", "^(?:" + form.pattern() + ")$");
        }
        if (!form.format().isEmpty()) {
            schema.put("format", form.format());
        }
        if (form.maxLength() > 0) {
            schema.put("minLength", 1).put("maxLength", form.maxLength());
        }
        return schema;
    }

    private static ObjectNode words(Class<?> type) {
        ArrayNode words = JSON.arrayNode();
        Arrays.stream(type.getEnumConstants())
                .map(constant -> WireNames.of((Enum<?>) constant))
                .forEach(words::add);
        ObjectNode schema = string();
        schema.set("enum", words);
        return schema;
    }

    private static ObjectNode uuid() {
        return string().put("format", "uuid").put("pattern", "^" + UUID_PATTERN + "$");
    }

    private static ObjectNode range(long least, long most) {
        return JSON.objectNode().put("type", "integer").put("minimum", least).put("maximum", most);
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }
}
