package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds views anew beside the running ones. */
@Command(name = "rebuild", description = "Build the views anew from the log; readers keep the old ones until then.")
final class RebuildCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Option(names = "--projection", paramLabel = "NAME", description = "Build only this one.")
    private @Nullable String projection;

    @Override
    public void run() {
        String path = projection == null
                ? "/api/admin/rebuild"
                : "/api/admin/rebuild?projection=" + URLEncoder.encode(projection, StandardCharsets.UTF_8);
        try (Server server = options.server()) {
            HttpRequest.Builder request = server.request(path, options.token(server, List.of("administrator")))
                    .POST(HttpRequest.BodyPublishers.noBody());
            HttpResponse<InputStream> answer = server.send(request);
            try (InputStream body = server.body(answer)) {
                print(Output.of(spec), server.json(body, answer.statusCode()));
            }
        } catch (IOException failed) {
            throw new Failure("the connection broke: " + failed.getMessage(), failed);
        }
    }

    private static void print(Output output, JsonNode answer) {
        JsonNode rows = answer.isArray() ? answer : answer.path("projections");
        for (JsonNode row : rows.isEmpty() ? List.of(answer) : rows) {
            output.println(JsonMapper.builder().build().writeValueAsString(row));
        }
    }
}
