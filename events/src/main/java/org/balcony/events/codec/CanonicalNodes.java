package org.balcony.events.codec;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees in RFC 8785 form: keys in the order of their UTF-16 units, numbers as ECMAScript writes them. */
final class CanonicalNodes {

    private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf(1L << 53);
    private static final int SMALLEST_EXPONENT = -6;
    private static final int MOST_DIGITS = 17;

    static final String NUMBER_RULE =
            "a number here is an integer within ±2^53 or a decimal that a double keeps, such as 12.5";

    private CanonicalNodes() {}

    static SimpleModule module() {
        return new SimpleModule("balcony-trees")
                .addSerializer(JsonNode.class, new Writer())
                .addDeserializer(JsonNode.class, new Reader(false));
    }

    /**
     * The one spelling of a number.
     *
     * @throws ArithmeticException if it is not an integer within ±2^53 or a plain decimal that a double keeps
     */
    static BigDecimal canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = number.precision() > 1_100 ? number : number.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        if (bare.precision() > MOST_DIGITS || exponent < SMALLEST_EXPONENT || exponent > MOST_DIGITS) {
            throw new ArithmeticException(NUMBER_RULE);
        }
        boolean kept = bare.scale() <= 0
                ? bare.abs().compareTo(LARGEST_INTEGER) <= 0
                : new BigDecimal(Double.toString(bare.doubleValue())).compareTo(bare) == 0;
        if (!kept) {
            throw new ArithmeticException(NUMBER_RULE);
        }
        return bare;
    }

    private static JsonNode normal(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode sorted = JsonNodeFactory.instance.objectNode();
                sortedProperties(object).forEach((name, value) -> sorted.set(name, normal(value)));
                yield sorted;
            }
            case ArrayNode array -> {
                ArrayNode normal = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> normal.add(normal(element)));
                yield normal;
            }
            case JsonNode number
            when number.isNumber() -> {
                BigDecimal bare = canonical(number.decimalValue());
                yield isDecimal(bare)
                        ? JsonNodeFactory.instance.numberNode(bare)
                        : JsonNodeFactory.instance.numberNode(bare.longValueExact());
            }
            default -> node;
        };
    }

    private static boolean isDecimal(BigDecimal bare) {
        return bare.scale() > 0;
    }

    private static Map<String, JsonNode> sortedProperties(JsonNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        return sorted;
    }

    private static final class Writer extends ValueSerializer<JsonNode> {

        @Override
        public void serialize(JsonNode node, JsonGenerator out, SerializationContext context) {
            switch (node) {
                case ObjectNode object -> {
                    out.writeStartObject(object);
                    sortedProperties(object).forEach((name, value) -> {
                        TextRules.check(name, "");
                        out.writeName(name);
                        serialize(value, out, context);
                    });
                    out.writeEndObject();
                }
                case ArrayNode array -> {
                    out.writeStartArray(array);
                    array.forEach(element -> serialize(element, out, context));
                    out.writeEndArray();
                }
                case JsonNode number when number.isNumber() -> write(bare(number), out);
                default -> {
                    TextRules.check(node, "");
                    node.serialize(out, context);
                }
            }
        }

        /** Typed, since a generator that builds trees takes no spelled numbers; a canonical decimal is spelled without exponent. */
        private static void write(BigDecimal bare, JsonGenerator out) {
            if (isDecimal(bare)) {
                out.writeNumber(bare);
            } else {
                out.writeNumber(bare.longValueExact());
            }
        }

        private static BigDecimal bare(JsonNode number) {
            try {
                return canonical(number.decimalValue());
            } catch (ArithmeticException e) {
                throw new MalformedJson("", NUMBER_RULE);
            }
        }
    }

    /** Reads a tree as it is at the root, and in its one spelling where it is a component of a record. */
    private static final class Reader extends ValueDeserializer<JsonNode> {

        private final boolean normalising;

        Reader(boolean normalising) {
            this.normalising = normalising;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return property == null ? this : new Reader(true);
        }

        @Override
        public JsonNode deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = (JsonNode)
                    JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(in, context);
            if (!normalising) {
                return node;
            }
            try {
                return normal(node);
            } catch (ArithmeticException e) {
                throw tools.jackson.databind.exc.ValueInstantiationException.from(
                        in,
                        NUMBER_RULE,
                        context.constructType(JsonNode.class),
                        new IllegalArgumentException(NUMBER_RULE));
            }
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return JsonNodeFactory.instance.nullNode();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
