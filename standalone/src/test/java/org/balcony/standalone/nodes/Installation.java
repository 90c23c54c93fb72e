package org.balcony.standalone.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.balcony.command.platform.spring.CommandSideApplication;
import org.balcony.command.platform.spring.ServerDefaults;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.platform.spring.QuerySideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes of each side that share a database, an issuer and a folder of keys, started all at once. */
final class Installation implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PostgresForTests database = PostgresForTests.empty();
    private final MockOAuth2Server issuer = new MockOAuth2Server();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> commandSides;
    private final List<ConfigurableApplicationContext> querySides;
    private final Path keys;

    Installation(Path keys) {
        this.keys = keys;
        issuer.start();
        role("nodes_command");
        role("nodes_query");
        var starting = new ArrayList<CompletableFuture<ConfigurableApplicationContext>>();
        for (int i = 0; i < 2; i++) {
            starting.add(CompletableFuture.supplyAsync(this::commandSide));
            starting.add(CompletableFuture.supplyAsync(this::querySide));
        }
        commandSides = List.of(starting.get(0).join(), starting.get(2).join());
        querySides = List.of(starting.get(1).join(), starting.get(3).join());
    }

    private void role(String name) {
        database.asSuperuser("create role " + name + " login");
    }

    private ConfigurableApplicationContext commandSide() {
        Map<String, Object> properties = new HashMap<>(ServerDefaults.properties());
        properties.putAll(common("nodes_command"));
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(properties)
                .run();
    }

    private ConfigurableApplicationContext querySide() {
        Map<String, Object> properties = new HashMap<>(common("nodes_query"));
        properties.put("balcony.log.signing-key-file", keys.resolve("log.key").toString());
        properties.put("balcony.access.organisation-wide", "evaluator,auditor,administrator");
        properties.put(
                "balcony.streams.cursor-key-file", keys.resolve("cursor.key").toString());
        return new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(properties)
                .run();
    }

    private Map<String, Object> common(String role) {
        return Map.of(
                "balcony.vault.master-key-file",
                keys.resolve("master.key").toString(),
                "server.port",
                "0",
                "spring.main.banner-mode",
                "off",
                "spring.jmx.enabled",
                "false",
                "balcony.database.url",
                database.jdbcUrl(),
                "balcony.database.user",
                role,
                "balcony.database.owner",
                PostgresForTests.OWNER,
                "balcony.security.issuer",
                issuer.issuerUrl("balcony").toString(),
                "balcony.security.audience",
                "balcony");
    }

    URI commands(int node, String path) {
        return address(commandSides.get(node), path);
    }

    URI readings(int node, String path) {
        return address(querySides.get(node), path);
    }

    private static URI address(ConfigurableApplicationContext node, String path) {
        return URI.create("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port") + path);
    }

    HttpRequest.Builder request(URI address, String... roles) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token(roles));
    }

    /** The JSON of an answer that must have a status. */
    JsonNode json(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        String text = text(status, request);
        return JSON.readTree(text);
    }

    /** The text of an answer that must have a status. */
    String text(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token(String... roles) {
        var callback = new DefaultOAuth2TokenCallback(
                "balcony", "amina", "JWT", List.of("balcony"), Map.of("roles", List.of(roles)), 3600);
        return issuer.issueToken("balcony", "nodes", callback).serialize();
    }

    @Override
    public void close() {
        querySides.forEach(ConfigurableApplicationContext::close);
        commandSides.forEach(ConfigurableApplicationContext::close);
        http.close();
        issuer.shutdown();
        database.close();
    }
}
