package org.balcony.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to reach a running server, and as whom. */
final class ServerOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Where the server is (default: ${DEFAULT-VALUE}).")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:BALCONY_TOKEN}",
            description = "A token of the server's identity provider (default: a demo token; or BALCONY_TOKEN).")
    private @Nullable String token;

    Server server() {
        if (url.getScheme() == null || !url.getScheme().startsWith("http")) {
            throw new Failure("--url must begin with http:// or https://, not " + url);
        }
        return new Server(url);
    }

    String token(Server server, List<String> roles) throws IOException {
        return token == null || token.isBlank() ? server.token(roles) : token;
    }

    URI url() {
        return url;
    }
}
