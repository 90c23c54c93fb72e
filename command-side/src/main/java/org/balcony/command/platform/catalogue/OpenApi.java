package org.balcony.command.platform.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.command.platform.request.StreamNames;
import org.balcony.events.openapi.OpenApiDocument;
import org.balcony.events.openapi.OpenApiPart;
import org.balcony.events.value.StreamKind;
import tools.jackson.databind.node.ObjectNode;

/** The command side's paths as OpenAPI 3.1, one for each command. */
public final class OpenApi implements OpenApiPart {

    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final CommandCatalogue catalogue;

    public OpenApi(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, Object> schemas() {
        return Map.of("Receipt", OpenApiParts.receiptSchema());
    }

    @Override
    public Map<String, Map<String, Object>> paths() {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (StreamKind kind : StreamKind.values()) {
            catalogue
                    .beginning(kind)
                    .ifPresent(entry -> paths.put(
                            "/api/" + StreamNames.plural(kind),
                            Map.of("post", operation(entry, "begin-" + kind.word(), false))));
        }
        catalogue
                .entries()
                .forEach(entry -> paths.put(
                        CommandPapers.path(entry),
                        Map.of("post", operation(entry, entry.stream().word() + '-' + entry.name(), true))));
        paths.put("/api/imports", Map.of("post", imports()));
        paths.put("/api/commands", Map.of("get", reading("commands", "Every command with its schema and rules.")));
        paths.put("/api/event-types", Map.of("get", reading("event-types", "Every event type with its schema.")));
        return paths;
    }

    private static Map<String, Object> operation(CommandEntry entry, String id, boolean named) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", entry.type().purpose());
        operation.put("description", "Roles: " + String.join(", ", CommandPapers.roles(entry.type())) + ".");
        operation.put("tags", List.of(entry.stream().word()));
        operation.put("parameters", OpenApiParts.parameters(named));
        operation.put("requestBody", body(entry));
        operation.put("responses", OpenApiParts.commandResponses());
        return operation;
    }

    private static Map<String, Object> body(CommandEntry entry) {
        ObjectNode data = entry.data().schema();
        data.remove("$schema");
        Map<String, Object> properties = OpenApiParts.envelope();
        properties.put("data", data);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return Map.of(
                "required", true, "content", Map.of(JSON, Map.of("schema", schema, "example", Examples.of(entry))));
    }

    private static Map<String, Object> imports() {
        Map<String, Object> lines = Map.of(NDJSON, Map.of("schema", Map.of("type", "string")));
        return Map.of(
                "operationId", "import",
                "summary", "Import a history, one command a line.",
                "tags", List.of("import"),
                "parameters", List.of(Map.of("name", "dryRun", "in", "query", "schema", Map.of("type", "boolean"))),
                "requestBody", Map.of("required", true, "content", lines),
                "responses",
                        Map.of(
                                "200",
                                Map.of("description", "One result a line, then a summary.", "content", lines),
                                "default",
                                OpenApiDocument.problem()));
    }

    private static Map<String, Object> reading(String id, String summary) {
        return Map.of(
                "operationId", id,
                "summary", summary,
                "tags", List.of("papers"),
                "security", List.of(),
                "responses",
                        Map.of(
                                "200",
                                Map.of("description", summary, "content", Map.of(JSON, Map.of("schema", Map.of()))),
                                "default",
                                OpenApiDocument.problem()));
    }
}
