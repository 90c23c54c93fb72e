package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The cases that somebody may see, from the case list. */
record CaseCodes(Server server, String token) {

    /** Every one, page by page. */
    List<String> all() throws IOException {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(cursor);
            page.path("rows").forEach(row -> codes.add(row.path("caseCode").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return codes;
    }

    private JsonNode page(String cursor) throws IOException {
        String path = cursor.isEmpty()
                ? "/api/cases"
                : "/api/cases?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        HttpResponse<InputStream> answer =
                server.send(server.request(path, token).GET());
        try (InputStream body = server.body(answer)) {
            return server.json(body, answer.statusCode());
        }
    }
}
