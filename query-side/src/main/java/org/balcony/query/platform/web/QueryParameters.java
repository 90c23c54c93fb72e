package org.balcony.query.platform.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.value.StreamKind;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.ViewEntry;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** The parameters of reading paths, as OpenAPI says them. */
public final class QueryParameters {

    /** What the audit trail over all streams can be asked for. */
    public static final List<String> OF_THE_AUDIT_TRAIL =
            List.of("case", "who", "role", "type", "from", "to", "cursor", "newestFirst", "limit");

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> OPTION = Map.of("type", "string", "maxLength", 500);
    private static final Map<String, Object> NUMBER = Map.of("type", "integer");

    private final ViewCatalogue catalogue;

    public QueryParameters(ViewCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What one parameter of a controller's method takes from a request on this path; nothing for what Spring hands in. */
    List<Map<String, Object>> of(MethodParameter parameter, String path) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        if (parameter.getParameterType() == ReadParameters.class) {
            return Stream.concat(reading().stream(), options(path)).toList();
        }
        if (parameter.getParameterType() == Format.class) {
            List<String> words = Stream.of(Format.values()).map(Format::word).toList();
            return List.of(parameter("query", Format.PARAMETER, false, Map.of("type", "string", "enum", words)));
        }
        String own = String.valueOf(parameter.getParameterName());
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        if (variable != null) {
            return List.of(parameter("path", named(variable.name(), own), true, variable(own, parameter, path)));
        }
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return List.of(parameter("header", named(header.name(), own), header.required(), TEXT));
        }
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) {
            return List.of();
        }
        if (MultiValueMap.class.isAssignableFrom(parameter.getParameterType())) {
            return OF_THE_AUDIT_TRAIL.stream()
                    .map(name -> parameter("query", name, false, TEXT))
                    .toList();
        }
        boolean required = asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        return List.of(parameter("query", named(asked.name(), own), required, schema(parameter)));
    }

    /** What views can be asked for, on the paths that answer any view. */
    private Stream<Map<String, Object>> options(String path) {
        return path.contains("/views/{view}")
                ? catalogue.entries().stream()
                        .flatMap(entry -> entry.options().stream())
                        .flatMap(option -> Stream.of(option.name().split(", ")))
                        .distinct()
                        .sorted()
                        .map(name -> parameter("query", name, false, OPTION))
                : Stream.of();
    }

    private static List<Map<String, Object>> reading() {
        return List.of(
                parameter("query", "asOfRecorded", false, TEXT),
                parameter("query", "asOfOccurred", false, TEXT),
                parameter("query", "asOfPosition", false, TEXT),
                parameter("query", "day", false, Map.of("type", "string", "format", "date")),
                parameter("query", "order", false, Map.of("type", "string", "enum", List.of("occurred", "recorded"))),
                parameter("query", "minPosition", false, NUMBER));
    }

    /** The words a part of a path takes; none where any text will do. */
    static List<AsListed.Choice> choices(MethodParameter parameter) {
        AsListed listed = parameter.getParameterAnnotation(AsListed.class);
        return listed == null ? List.of() : List.of(listed.value().getEnumConstants());
    }

    private Map<String, Object> variable(String name, MethodParameter parameter, String path) {
        List<String> words =
                choices(parameter).stream().map(AsListed.Choice::word).toList();
        if (!words.isEmpty()) {
            return Map.of("type", "string", "enum", words);
        }
        if (!name.equals("view")) {
            return schema(parameter);
        }
        boolean persons = path.startsWith("/api/persons/");
        boolean conflicts = path.startsWith("/api/conflicts/");
        List<String> views = catalogue.entries().stream()
                .filter(entry -> persons
                        ? entry.of().contains(StreamKind.PERSON)
                        : entry.of().contains(StreamKind.CASE)
                                || (conflicts && entry.of().contains(StreamKind.CONFLICT)))
                .map(ViewEntry::name)
                .toList();
        return Map.of("type", "string", "examples", views);
    }

    private static Map<String, Object> schema(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (List.class.isAssignableFrom(type)) {
            return Map.of("type", "array", "items", TEXT);
        }
        return Arrays.asList(int.class, long.class, Long.class).contains(type) ? NUMBER : TEXT;
    }

    private static String named(String given, String own) {
        return given.isEmpty() ? own : given;
    }

    private static Map<String, Object> parameter(String in, String name, boolean required, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("schema", schema);
        return parameter;
    }
}
