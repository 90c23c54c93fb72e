package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Builds views anew beside the running ones. */
@Command(name = "rebuild", description = "Build the views anew from the log; readers keep the old ones until then.")
final class RebuildCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Option(names = "--projection", paramLabel = "NAME", description = "Build only this one.")
    private @Nullable String projection;

    @Override
    public Integer call() {
        String path = projection == null
                ? "/api/admin/rebuild"
                : "/api/admin/rebuild?projection=" + URLEncoder.encode(projection, StandardCharsets.UTF_8);
        try (Server server = options.server()) {
            HttpRequest.Builder request = server.request(path, options.token(server, List.of("administrator")))
                    .POST(HttpRequest.BodyPublishers.noBody());
            HttpResponse<InputStream> answer = server.send(request);
            try (InputStream body = server.body(answer)) {
                return tell(Output.of(spec), server.json(body, answer.statusCode()));
            }
        } catch (IOException failed) {
            throw new Failure("the connection broke: " + failed.getMessage(), failed);
        }
    }

    private static int tell(Output output, JsonNode answer) {
        int differing = 0;
        for (JsonNode row : answer.path("projections")) {
            boolean same = row.path("same").asBoolean(false);
            differing += same ? 0 : 1;
            output.println(row.path("projection").asString() + ": build "
                    + row.path("build").asLong() + " up to position "
                    + row.path("position").asLong() + ", digest "
                    + row.path("newDigest").asString()
                    + (same
                            ? ", the same as before"
                            : ", NOT that of the running build "
                                    + row.path("oldDigest").asString()));
        }
        return differing == 0 ? 0 : 1;
    }
}
