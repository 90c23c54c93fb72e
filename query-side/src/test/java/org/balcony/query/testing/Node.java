package org.balcony.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.codec.BalconyJson;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.SecretUse;
import org.balcony.ledger.vault.Vault;
import org.balcony.query.platform.spring.QuerySideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** A running node of the query side, asked over HTTP with tokens of a real issuer. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final MockOAuth2Server issuer;
    private final HttpClient client = HttpClient.newHttpClient();

    private Node(ConfigurableApplicationContext context, MockOAuth2Server issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /** Starts a node on a database, which it brings up to date first. */
    public static Node start(PostgresForTests database, MockOAuth2Server issuer) {
        return start(database, issuer, keys());
    }

    /** Starts a node that shares its keys with all nodes that are given the same directory. */
    public static Node start(PostgresForTests database, MockOAuth2Server issuer, Path keys) {
        return started(new SpringApplicationBuilder(QuerySideApplication.class), database, issuer, keys);
    }

    /** Starts a node with something of the test's own in it. */
    public static Node with(Class<?> beside, PostgresForTests database, MockOAuth2Server issuer) {
        return with(beside, database, issuer, keys());
    }

    /** The same with keys that other nodes share. */
    public static Node with(Class<?> beside, PostgresForTests database, MockOAuth2Server issuer, Path keys) {
        return started(new SpringApplicationBuilder(QuerySideApplication.class, beside), database, issuer, keys);
    }

    private static Node started(
            SpringApplicationBuilder application, PostgresForTests database, MockOAuth2Server issuer, Path keys) {
        ConfigurableApplicationContext context =
                application.properties(properties(database, issuer, keys)).run();
        makeSecrets(database, keys);
        return new Node(context, issuer);
    }

    /** What the command side does with its first command; a node that reads may not. */
    private static void makeSecrets(PostgresForTests database, Path keys) {
        try {
            new Vault(database.superuser(), MasterKey.in(keys.resolve("master.key"))).secret(SecretUse.PSEUDONYMS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> properties(PostgresForTests database, MockOAuth2Server issuer, Path keys) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", "0");
        properties.put("balcony.database.url", database.jdbcUrl());
        properties.put("balcony.database.user", PostgresForTests.RUNNING);
        properties.put("balcony.database.owner", PostgresForTests.OWNER);
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.level.root", "warn");
        properties.put("balcony.reading.patience", "2s");
        properties.put("balcony.access.organisation-wide", Doors.DEMO_WORDS);
        properties.put("balcony.security.issuer", issuer.issuerUrl("balcony").toString());
        properties.put("balcony.security.audience", "balcony");
        properties.put(
                "balcony.vault.master-key-file", keys.resolve("master.key").toString());
        properties.put("balcony.log.signing-key-file", keys.resolve("log.key").toString());
        properties.put(
                "balcony.streams.cursor-key-file", keys.resolve("cursor.key").toString());
        return properties;
    }

    /** A directory for keys. */
    public static Path keys() {
        try {
            return Files.createTempDirectory("balcony-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Everything that is mapped to a controller or an endpoint. */
    public Collection<RequestMappingInfoHandlerMapping> mappings() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values();
    }

    /** A token of the issuer for somebody in these roles. */
    public String token(String... roles) {
        return issuer.issueToken("balcony", "amina", "balcony", Map.of("roles", List.of(roles)))
                .serialize();
    }

    public HttpResponse<String> get(String path, String... roles) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token(roles)));
    }

    public HttpResponse<String> post(String path, String... roles) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token(roles))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of an answer that must be 200. */
    public JsonNode json(String path, String... roles) {
        HttpResponse<String> answer = get(path, roles);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return BalconyJson.mapper().readTree(answer.body());
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
