package org.balcony.edge.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.balcony.edge.EdgeConfiguration;
import org.balcony.edge.limit.Traffic;
import org.balcony.edge.token.IssuerTokens;
import org.balcony.edge.token.TokenDoor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** A small house behind the edge: a room for everybody, rooms for those with a token, and one that keeps its guests waiting. */
public final class House implements AutoCloseable {

    private final IssuerForTests issuer = new IssuerForTests();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private House(String... settings) {
        context = new SpringApplicationBuilder(Rooms.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "test.issuer=" + issuer.address())
                .properties(settings)
                .run();
    }

    /** Opens it under these settings. */
    public static House open(String... settings) {
        return new House(settings);
    }

    public IssuerForTests issuer() {
        return issuer;
    }

    /** Comes back when so many guests are in the waiting room. */
    public void untilWaiting(int guests) {
        for (int again = 0; context.getBean(Rooms.class).patience.getQueueLength() < guests; again++) {
            if (again > 1000) {
                throw new AssertionError("nobody came");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Lets one guest of the waiting room go. */
    public void goOn() {
        context.getBean(Rooms.class).patience.release();
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpRequest.Builder to(String path, String token) {
        return to(path).header("Authorization", "Bearer " + token);
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

    /** What is answered to these very bytes. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
        issuer.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
    @Import(EdgeConfiguration.class)
    @RestController
    static class Rooms {

        private final Semaphore patience = new Semaphore(0);

        @Bean
        SecurityFilterChain door(HttpSecurity http, @Value("${test.issuer}") String issuer) {
            http.securityMatcher("/api/**");
            return TokenDoor.in(
                            http, IssuerTokens.decoder(issuer, IssuerForTests.AUDIENCE), new AccessDeniedHandlerImpl())
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .build();
        }

        @Bean
        Traffic waiting() {
            return Traffic.of(Traffic.Kind.STREAM, HttpMethod.GET, "/api/waiting");
        }

        @Bean
        Traffic copying() {
            return Traffic.of(Traffic.Kind.EXPORT, HttpMethod.GET, "/api/room", "copy");
        }

        @Bean
        Traffic commands() {
            return Traffic.of(Traffic.Kind.COMMAND, HttpMethod.POST, "/api/commands");
        }

        @GetMapping("/hall")
        String hall() {
            return "open";
        }

        @GetMapping("/api/room")
        String room() {
            return "a room";
        }

        @GetMapping(path = "/api/report", produces = MediaType.TEXT_HTML_VALUE)
        String report() {
            return "<p>a report</p>";
        }

        @GetMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
        String page() {
            return "<p>a page</p>";
        }

        @GetMapping("/api/tile")
        ResponseEntity<String> tile() {
            return ResponseEntity.ok()
                    .header("Cache-Control", "private, immutable")
                    .body("hashes");
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new IllegalStateException("MARKER-OF-A-FAILURE");
        }

        @PostMapping({"/api/room", "/api/commands"})
        int read(@RequestBody byte[] body) {
            return body.length;
        }

        @GetMapping("/api/waiting")
        DeferredResult<String> waitingRoom() {
            DeferredResult<String> later = new DeferredResult<>(60_000L);
            Thread.ofVirtual().start(() -> {
                patience.acquireUninterruptibly();
                later.setResult("at last");
            });
            return later;
        }
    }
}
