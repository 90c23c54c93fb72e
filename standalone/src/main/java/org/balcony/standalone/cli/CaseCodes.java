package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The cases that somebody may see, from the case list. */
record CaseCodes(Server server, String token) {

    List<String> all() throws IOException {
        HttpResponse<InputStream> answer =
                server.send(server.request("/api/cases", token).GET());
        List<String> codes = new ArrayList<>();
        try (InputStream body = server.body(answer)) {
            for (JsonNode row : server.json(body, answer.statusCode()).path("rows")) {
                codes.add(row.path("caseCode").asString());
            }
        }
        return codes;
    }
}
