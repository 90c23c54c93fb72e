package org.balcony.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with roles who talks to a running system over HTTP. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final URI address;
    private final String token;

    private Visitor(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    public static Visitor with(HttpClient http, String address, String... roles) {
        Visitor stranger = new Visitor(http, URI.create(address), "");
        String secret = Base64.getEncoder().encodeToString((roles[0] + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer answer = stranger.send(HttpRequest.newBuilder(stranger.address.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope="
                        + URLEncoder.encode(String.join(" ", roles), StandardCharsets.UTF_8))));
        return new Visitor(
                http,
                stranger.address,
                answer.expect(200).json().path("access_token").asString());
    }

    /** Somebody of that name, who is told apart from others in the same roles. */
    public static Visitor named(HttpClient http, String address, String name, String... roles) {
        String[] scopes =
                Stream.concat(Arrays.stream(roles), Stream.of("user:" + name)).toArray(String[]::new);
        return with(http, address, scopes);
    }

    public static Visitor withoutToken(HttpClient http, String address) {
        return new Visitor(http, URI.create(address), "");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, JSON.writeValueAsString(body));
    }

    public Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer send(Path file) throws IOException {
        return send(request("/api/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
    }

    public Answer importLines(String lines) {
        return send(request("/api/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    /** Every event this visitor may see, page by page. */
    public List<JsonNode> everyEvent() {
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        boolean caughtUp = false;
        while (!caughtUp) {
            JsonNode page = get("/api/events?limit=1000" + after).expect(200).json();
            page.path("events").forEach(events::add);
            after = "&after=" + URLEncoder.encode(page.path("cursor").asString(), StandardCharsets.UTF_8);
            caughtUp = page.path("caughtUp").asBoolean();
        }
        return events;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
