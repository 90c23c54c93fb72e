package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running Balcony, reached over HTTP in a role. */
final class Server implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI address;

    Server(URI address) {
        this.address = address;
    }

    /** A token of the demo issuer for somebody who holds these roles. */
    String token(List<String> roles) throws IOException {
        return token(roles, List.of());
    }

    /** The same, with more words of scope: {@code user:<name>}, {@code actor:<id>}. */
    String token(List<String> roles, List<String> more) throws IOException {
        String scope = String.join(" ", roles)
                + String.join("", more.stream().map(" "::concat).toList());
        String form = "grant_type=client_credentials&client_secret=demo&client_id="
                + URLEncoder.encode(roles.getFirst(), StandardCharsets.UTF_8) + "&scope="
                + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        HttpResponse<InputStream> answer = send(HttpRequest.newBuilder(address.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        try (InputStream body = answer.body()) {
            if (answer.statusCode() == 404) {
                throw new Failure("the server at " + address
                        + " has no demo identities; get a token from its identity provider and pass it with --token");
            }
            if (answer.statusCode() == 401 || answer.statusCode() == 400) {
                throw new Failure("there is no demo identity " + scope);
            }
            return json(body, answer.statusCode()).path("access_token").asString();
        }
    }

    /** A request to a path below the address, to be completed by the caller. */
    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** Sends a request; a server that cannot be reached is a {@link Failure}. */
    HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException unreachable) {
            throw nobody(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", interrupted);
        }
    }

    /** Sends lines and reads what becomes of them at the same time. */
    Conversation converse(String path, String token, InputStream lines) throws IOException {
        try {
            return Conversation.begin(address.resolve(path), token, "application/x-ndjson", lines);
        } catch (ConnectException unreachable) {
            throw nobody(unreachable);
        }
    }

    /** The body of an answer that must be a success; otherwise its problem document in one line. */
    InputStream body(Conversation conversation) throws IOException {
        if (conversation.status() / 100 == 2) {
            return conversation.body();
        }
        throw new Failure(sentence(json(conversation.body(), conversation.status()), conversation.status()));
    }

    /** The body of an answer that must be a success; otherwise its problem document in one line. */
    InputStream body(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() / 100 == 2) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            JsonNode problem = json(body, answer.statusCode());
            throw new Failure(sentence(problem, answer.statusCode()));
        }
    }

    private Failure nobody(ConnectException unreachable) {
        return new Failure("nothing answers at " + address + "; start it with: ./balcony serve", unreachable);
    }

    /** What a problem document says, in one line. */
    static String sentence(JsonNode problem, int status) {
        String title = problem.path("title").asString("the server answered " + status);
        String detail = problem.path("detail").asString("");
        return detail.isBlank() ? title : title + ": " + detail;
    }

    JsonNode json(InputStream body, int status) throws IOException {
        byte[] bytes = body.readNBytes(1 << 20);
        try {
            return json.readTree(bytes);
        } catch (JacksonException notJson) {
            throw new Failure("the server at " + address + " answered " + status + " with something that is not JSON");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
