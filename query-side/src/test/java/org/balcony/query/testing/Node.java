package org.balcony.query.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.codec.BalconyJson;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.platform.projection.QuerySchema;
import org.balcony.query.platform.spring.QuerySideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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

    /** Starts a node on a database, after making sure that its schema is there. */
    public static Node start(PostgresForTests database, MockOAuth2Server issuer) {
        QuerySchema.migrate(database.superuser(), PostgresForTests.RUNNING);
        return new Node(
                new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(Map.of(
                                "server.port", "0",
                                "spring.datasource.url", database.jdbcUrl(),
                                "spring.datasource.username", PostgresForTests.RUNNING,
                                "spring.flyway.enabled", "false",
                                "spring.main.banner-mode", "off",
                                "logging.level.root", "warn",
                                "balcony.reading.patience", "2s",
                                "balcony.security.issuer",
                                        issuer.issuerUrl("balcony").toString(),
                                "balcony.security.audience", "balcony"))
                        .run(),
                issuer);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
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
            throw new java.io.UncheckedIOException(e);
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
