package org.balcony.query.platform.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What of a record is told to people: a name rather than a reference, and nothing that says nothing. */
final class Told {

    private static final Pattern REFERENCE =
            Pattern.compile("(case|conflict|actor|person|organisation)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NAME = "Name";

    private Told() {}

    /** Whether a text is a reference to something that is on record. */
    static boolean reference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /** Whether another component already tells a name in its place: {@code partyName} is told as {@code party}. */
    static boolean elsewhere(String name, Set<String> among) {
        return name.endsWith(NAME)
                && name.length() > NAME.length()
                && among.contains(name.substring(0, name.length() - NAME.length()));
    }

    /** Whether an id beside a name tells nothing more than the name. */
    static boolean idOfName(String component, JsonNode record) {
        JsonNode name = record.path("name");
        JsonNode id = record.path("id");
        return component.equals("id")
                && name.isString()
                && !name.asString().isBlank()
                && id.isString()
                && (reference(id.asString()) || id.equals(name));
    }

    /** The components of a nested record that are told. */
    static List<String> names(JsonNode record) {
        Set<String> all = Set.copyOf(record.propertyNames());
        return record.propertyNames().stream()
                .filter(name -> !elsewhere(name, all) && !idOfName(name, record) && !no(record.path(name)))
                .toList();
    }

    /** The value of a component, by its name where there is one beside it. */
    static @Nullable JsonNode of(String component, JsonNode record) {
        JsonNode name = record.path(component + NAME);
        JsonNode told = name.isString() && !name.asString().isBlank() ? name : record.path(component);
        return told.isMissingNode() || told.isNull() ? null : told;
    }

    /** Whether a record holds numbers, and nothing but zeros. */
    static boolean nothing(JsonNode value) {
        return value.isObject()
                && numbers(value).findAny().isPresent()
                && value.valueStream().allMatch(one -> Cells.blank(one) || no(one) || zero(one) || nothing(one));
    }

    /** Whether a record of a list has records inside in which there is nothing, and beside them only what names them. */
    static boolean onlyNames(JsonNode value) {
        return value.isObject()
                && value.valueStream().anyMatch(JsonNode::isObject)
                && value.valueStream().allMatch(one -> Cells.blank(one) || no(one) || one.isString() || nothing(one));
    }

    private static Stream<JsonNode> numbers(JsonNode value) {
        return value.valueStream()
                .flatMap(one -> one.isObject() ? numbers(one) : Stream.of(one))
                .filter(JsonNode::isNumber);
    }

    private static boolean zero(JsonNode value) {
        return value.isNumber() && value.asDouble() == 0;
    }

    private static boolean no(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }
}
