package org.balcony.events.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads records from JSON that others wrote: exactly what was asked for, or {@link MalformedJson} with path and reason. */
public final class StrictReader {

    private static final JsonMapper JSON = BalconyJson.mapper();

    private StrictReader() {}

    /**
     * Reads one record from UTF-8 text.
     *
     * @throws MalformedJson for anything else than one JSON value of exactly that shape
     */
    public static <T> T read(byte[] utf8, Class<T> type) {
        return read(tree(utf8), type);
    }

    /** Reads one record from a tree, or throws {@link MalformedJson}. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            T value = JSON.treeToValue(tree, type);
            if (value == null) {
                throw new MalformedJson("", "must not be null");
            }
            return Completeness.check(value);
        } catch (Completeness.IncompleteRecord e) {
            throw new MalformedJson(e.path(), "must be present and not null");
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /**
     * Reads one JSON value of any shape from UTF-8 text, without byte order mark.
     *
     * @throws MalformedJson if it is not well-formed, has a key twice, goes on after its end, or is nested too deep
     */
    public static JsonNode tree(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            JsonNode tree = JSON.readTree(text);
            if (tree == null || tree.isMissingNode()) {
                throw new MalformedJson("", "is empty");
            }
            return tree;
        } catch (CharacterCodingException e) {
            throw new MalformedJson("", "is not UTF-8");
        } catch (StreamConstraintsException e) {
            throw new MalformedJson(
                    "", "is nested deeper than " + BalconyJson.DEEPEST + " levels or has an endless token");
        } catch (MismatchedInputException e) {
            throw new MalformedJson("", "goes on after its end");
        } catch (JacksonException e) {
            throw new MalformedJson("", "is not well-formed JSON: " + e.getOriginalMessage());
        }
    }

    /** The words for what Jackson found. */
    static MalformedJson malformed(JacksonException e) {
        String path = path(e);
        return switch (e) {
            case InputCoercionException tooLarge -> new MalformedJson(path, expected(tooLarge.getTargetType()));
            case UnrecognizedPropertyException unknown -> new MalformedJson(path, "is not a field here");
            case InvalidNullException absent -> new MalformedJson(path, "must be present and not null");
            case ValueInstantiationException refused -> new MalformedJson(path, refusal(refused));
            case MismatchedInputException other -> new MalformedJson(path, expected(other.getTargetType()));
            case StreamConstraintsException deep ->
                new MalformedJson(
                        path, "is nested deeper than " + BalconyJson.DEEPEST + " levels or has an endless token");
            default -> new MalformedJson(path, "is not well-formed JSON: " + e.getOriginalMessage());
        };
    }

    private static String refusal(ValueInstantiationException e) {
        return e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null
                ? cause.getMessage()
                : "is not a value of this kind";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "must be of another shape";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> WireNames.of((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a whole number in range";
        }
        return type.isRecord() && !WireNames.writtenBare(type) ? "must be an object" : "must be a text";
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
