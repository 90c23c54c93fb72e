package org.balcony.command.platform.identities;

import java.util.List;
import java.util.Map;
import org.balcony.events.codec.SchemaGenerator;
import org.balcony.events.openapi.OpenApiDocument;
import org.balcony.events.openapi.OpenApiPart;
import org.balcony.events.value.Role;

/** The path by which identities are taken in, as OpenAPI. */
public final class IdentityPaths implements OpenApiPart {

    @Override
    public Map<String, Map<String, Object>> paths() {
        Map<String, Object> put = Map.of(
                "operationId", "put-identity",
                "summary", "Take in who a person is; kept in the identity vault, never in an event.",
                "description",
                        "Roles: "
                                + String.join(
                                        ", ",
                                        IdentityKeeper.WRITERS.stream()
                                                .map(Role::kebab)
                                                .toList())
                                + ". It goes away by erasure only.",
                "tags", List.of("person"),
                "parameters",
                        List.of(Map.of(
                                "name", "id",
                                "in", "path",
                                "required", true,
                                "description", "The person's id or pseudonym.",
                                "schema", Map.of("type", "string"))),
                "requestBody",
                        Map.of(
                                "required",
                                true,
                                "content",
                                Map.of("application/json", Map.of("schema", schemaOfForm()))),
                "responses",
                        Map.of(
                                "204",
                                Map.of("description", "It is kept, or was kept already."),
                                "default",
                                OpenApiDocument.problem()));
        return Map.of("/api/persons/{id}/identity", Map.of("put", put));
    }

    @Override
    public Map<String, Object> schemas() {
        return Map.of();
    }

    private static Object schemaOfForm() {
        var schema = SchemaGenerator.of(IdentityForm.class);
        schema.remove("$schema");
        return schema;
    }
}
