package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.nodes.OpenApiCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSystem.class)
class OpenApiStory {

    private final RunningSystem system;

    OpenApiStory(RunningSystem system) {
        this.system = system;
    }

    @Test
    void one_document_describes_the_paths_of_both_sides() {
        JsonNode document = OpenApiCheck.valid(
                system.stranger().get("/openapi.json").expect(200).text());
        assertThat(document.at("/paths/~1api~1cases").propertyNames()).containsExactlyInAnyOrder("get", "post");
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/api/imports",
                        "/api/cases/{id}",
                        "/api/cases/{id}/commands/accept-case",
                        "/api/cases/{id}/timeline",
                        "/api/cases/{id}/views/{view}",
                        "/api/conflicts/{id}/views/{view}",
                        "/api/cases/{id}/history",
                        "/api/audit-trail",
                        "/api/views",
                        "/api/events",
                        "/api/events/stream",
                        "/api/log/checkpoint",
                        "/api/log/tile/{path}",
                        "/api/log/proofs/inclusion");
        assertThat(document.at("/paths/~1api~1cases~1{id}~1timeline/get/parameters")
                        .findValuesAsString("name"))
                .containsExactly(
                        "id", "asOfRecorded", "asOfOccurred", "asOfPosition", "day", "order", "minPosition", "format");
    }
}
