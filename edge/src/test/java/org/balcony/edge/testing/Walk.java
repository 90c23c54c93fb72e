package org.balcony.edge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Goes to every address that is mapped, by every method, without a token, with a bad one and with one that names no role. */
public final class Walk {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::([^}|]+)[^}]*)?}");
    private static final Set<String> OPEN = Set.of(
            "/openapi.json",
            "/asyncapi.json",
            "/problems/",
            "/error",
            "/actuator/health",
            "/api/commands",
            "/api/event-types");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();
    private final URI house;
    private final Map<String, String> examples;

    /**
     * @param house where it answers
     * @param examples values of variables in addresses, where any text will not do
     */
    public Walk(URI house, Map<String, String> examples) {
        this.house = house;
        this.examples = Map.copyOf(examples);
    }

    /** Goes everywhere; answers with the addresses it has been to. */
    public Set<String> everywhere(Collection<? extends RequestMappingInfoHandlerMapping> mappings, String noRole) {
        Set<String> been = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    String path = address(pattern);
                    been.add(path);
                    METHODS.forEach(method -> noting(() -> withoutBeingKnown(method, path)));
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> noting(() -> withoutARole(method.name(), path, info, noRole)));
                }
            }
        }
        assertThat(wrong).isEmpty();
        return been;
    }

    private void noting(Runnable check) {
        try {
            check.run();
        } catch (AssertionError failed) {
            wrong.add(String.valueOf(failed.getMessage())
                    .lines()
                    .limit(2)
                    .toList()
                    .toString());
        }
    }

    private void withoutBeingKnown(String method, String path) {
        for (Consumer<HttpRequest.Builder> token : List.<Consumer<HttpRequest.Builder>>of(
                request -> {}, request -> request.header("Authorization", "Bearer nonsense"))) {
            HttpResponse<String> answer = send(method, path, null, token);
            AnswerRules.hold(answer);
            if (open(path)) {
                assertThat(answer.statusCode()).as(method + ' ' + path).isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as(method + ' ' + path).isEqualTo(401);
            }
        }
    }

    private void withoutARole(String method, String path, RequestMappingInfo info, String token) {
        String media = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(Object::toString)
                .orElse(null);
        HttpResponse<String> answer =
                send(method, path, media, request -> request.header("Authorization", "Bearer " + token));
        AnswerRules.hold(answer);
        if (open(path)) {
            assertThat(answer.statusCode()).as(method + ' ' + path).isLessThan(500);
        } else {
            assertThat(answer.statusCode()).as(method + ' ' + path).isEqualTo(403);
        }
    }

    private static boolean open(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    private String address(String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        examples.getOrDefault(variable.group(1), variable.group(2) == null ? "1" : variable.group(2))))
                .replace("**", "x");
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String media, Consumer<HttpRequest.Builder> token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(house.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (media != null) {
            request.header("Content-Type", media);
        }
        token.accept(request);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
