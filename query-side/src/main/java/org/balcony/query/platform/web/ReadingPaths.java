package org.balcony.query.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.events.openapi.OpenApiDocument;
import org.balcony.events.openapi.OpenApiPart;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The query side's paths for OpenAPI, read from the controllers that {@link Says} marks. */
public final class ReadingPaths implements OpenApiPart {

    private final RequestMappingHandlerMapping mapping;
    private final QueryParameters parameters;

    public ReadingPaths(RequestMappingHandlerMapping mapping, QueryParameters parameters) {
        this.mapping = mapping;
        this.parameters = parameters;
    }

    @Override
    public Map<String, Object> schemas() {
        return Map.of();
    }

    @Override
    public Map<String, Map<String, Object>> paths() {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Says says = handler.getMethodAnnotation(Says.class);
            if (says != null) {
                describe(info, handler, says, paths);
            }
        });
        return paths;
    }

    private void describe(
            RequestMappingInfo info, HandlerMethod handler, Says says, Map<String, Map<String, Object>> paths) {
        for (String pattern : info.getPatternValues()) {
            String path = pattern.replace("{*", "{");
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                String word = method.name().toLowerCase(Locale.ROOT);
                paths.computeIfAbsent(path, fresh -> new LinkedHashMap<>())
                        .put(word, operation(word, path, handler, says));
            }
        }
    }

    private Map<String, Object> operation(String method, String path, HandlerMethod handler, Says says) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            all.addAll(parameters.of(parameter, path));
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put(
                "operationId", method + path.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("-$", ""));
        operation.put("summary", says.value());
        operation.put("tags", List.of("reading"));
        operation.put("parameters", all);
        operation.put(
                "responses",
                Map.of(
                        "200",
                        Map.of("description", says.value(), "content", content(handler, says)),
                        "default",
                        OpenApiDocument.problem()));
        return operation;
    }

    private static Map<String, Object> content(HandlerMethod handler, Says says) {
        Map<String, Object> content = new TreeMap<>();
        boolean anyFormat = Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Format.class);
        List<String> listed = Stream.of(handler.getMethodParameters())
                .flatMap(parameter -> QueryParameters.choices(parameter).stream())
                .map(choice -> choice.media().split(";", -1)[0])
                .distinct()
                .toList();
        List<String> fixed = listed.isEmpty() ? List.of(says.media()) : listed;
        (anyFormat ? Format.allMedia() : fixed).forEach(media -> content.put(media, schema(media)));
        return content;
    }

    private static Map<String, Object> schema(String media) {
        return switch (media) {
            case "application/json" -> Map.of("schema", Map.of("type", "object"));
            case "application/octet-stream" -> Map.of();
            default -> Map.of("schema", Map.of("type", "string"));
        };
    }
}
