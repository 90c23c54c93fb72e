package org.balcony.command.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.balcony.command.platform.spring.CommandSideApplication;
import org.balcony.command.platform.spring.ServerDefaults;
import org.balcony.events.codec.BalconyJson;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.VaultSchema;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The command side on a port of its own, with a fresh database and an issuer of tokens. */
public final class RunningCommandSide implements AutoCloseable {

    public static final String ISSUER = "balcony";
    public static final String AUDIENCE = "balcony-command-side";

    private final PostgresForTests postgres = PostgresForTests.fresh();
    private final MockOAuth2Server issuer = new MockOAuth2Server();
    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Roles of the team have the whole organisation in view, so that tests of other things need not say who is whose. */
    public RunningCommandSide() {
        this("safety-officer,auditor,records-steward,administrator,lead-mediator,mediator,case-officer,evaluator");
    }

    /** These roles have the whole organisation in view, in kebab case and separated by commas; none said means the default. */
    public RunningCommandSide(String organisationWide) {
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
        issuer.start();
        SpringApplication application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(ServerDefaults.properties());
        context = (ServletWebServerApplicationContext) application.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--balcony.security.issuer=" + issuer.issuerUrl(ISSUER),
                "--balcony.security.audience=" + AUDIENCE,
                "--balcony.database.url=" + postgres.jdbcUrl(),
                "--balcony.database.user=" + PostgresForTests.RUNNING,
                "--balcony.vault.master-key-file=" + masterKey(),
                organisationWide.isEmpty()
                        ? "--balcony.database.connections=6"
                        : "--balcony.access.organisation-wide=" + organisationWide);
    }

    private static Path masterKey() {
        try {
            return Files.createTempDirectory("balcony-keys").resolve("master.key");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Everything that is mapped to a controller or an endpoint. */
    public Collection<RequestMappingInfoHandlerMapping> mappings() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values();
    }

    public PostgresForTests postgres() {
        return postgres;
    }

    public MockOAuth2Server issuer() {
        return issuer;
    }

    /** The newest position of the log. */
    public long head() {
        return bean(Ledger.class).head();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path);
    }

    public HttpClient client() {
        return client;
    }

    /** A token of a user with these roles, in kebab case. */
    public String token(String... roles) {
        return token(ISSUER, AUDIENCE, 3600, roles);
    }

    public String token(String issuerId, String audience, long seconds, String... roles) {
        var callback = new DefaultOAuth2TokenCallback(
                issuerId, "amina.diallo", "JWT", List.of(audience), Map.of("roles", List.of(roles)), seconds);
        return issuer.issueToken(issuerId, "test", callback).serialize();
    }

    /** A token of that user with these actors. */
    public String tokenOf(String user, List<String> actors, String... roles) {
        Map<String, Object> claims = Map.of("roles", List.of(roles), "actors", actors);
        return issuer.issueToken(
                        ISSUER,
                        "test",
                        new DefaultOAuth2TokenCallback(ISSUER, user, "JWT", List.of(AUDIENCE), claims, 3600))
                .serialize();
    }

    /** A request with that token. */
    public HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
    }

    public Answer post(String path, String token, String body, String... headers) {
        return post(path, token, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, String token, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public Answer put(String path, String token, String body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends an import and reads the answer while it is being sent. */
    public List<JsonNode> importing(String query, String token, java.util.function.Supplier<java.io.InputStream> lines)
            throws IOException, InterruptedException {
        HttpRequest request = request("/api/imports" + query, token)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(lines))
                .build();
        List<JsonNode> results = new ArrayList<>();
        client.send(request, HttpResponse.BodyHandlers.ofLines())
                .body()
                .forEach(line -> results.add(BalconyJson.mapper().readTree(line)));
        return results;
    }

    @Override
    public void close() {
        context.close();
        issuer.shutdown();
        postgres.close();
    }

    /** An answer with its JSON body. */
    public record Answer(HttpResponse<byte[]> http) {

        public int status() {
            return http.statusCode();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return BalconyJson.mapper().readTree(http.body());
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }
}
