package org.balcony.events.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI 3.1 document of everything that runs together. */
public final class OpenApiDocument {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private OpenApiDocument() {}

    /** The document of these parts; paths that several parts describe carry the methods of all. */
    public static Map<String, Object> of(List<OpenApiPart> parts) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        Map<String, Object> schemas = new TreeMap<>();
        schemas.put("Problem", problemSchema());
        for (OpenApiPart part : parts) {
            part.paths()
                    .forEach((path, item) -> paths.computeIfAbsent(path, fresh -> new TreeMap<>())
                            .putAll(item));
            schemas.putAll(part.schemas());
        }
        Map<String, Object> document = new TreeMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Balcony",
                        "version",
                        "1",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        schemas,
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"))));
        return document;
    }

    /** The answer that every refusal is. */
    public static Map<String, Object> problem() {
        return Map.of(
                "description",
                "A problem document (RFC 9457).",
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static Map<String, Object> problemSchema() {
        return Map.of(
                "type",
                "object",
                "required",
                List.of("type", "title", "status", "detail"),
                "properties",
                Map.of(
                        "type",
                        TEXT,
                        "title",
                        TEXT,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        TEXT,
                        "currentVersion",
                        Map.of("type", "integer"),
                        "facts",
                        Map.of("type", "object")));
    }
}
