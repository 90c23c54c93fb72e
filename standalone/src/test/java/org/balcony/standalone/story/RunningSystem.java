package org.balcony.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.balcony.standalone.server.RunningServer;
import org.balcony.standalone.server.ServerSettings;
import org.jspecify.annotations.Nullable;

/** A whole system on a port of its own, with an empty record that is thrown away at the end. */
public final class RunningSystem implements AutoCloseable {

    private final Path directory;
    private final RunningServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningSystem(Path directory, RunningServer server) {
        this.directory = directory;
        this.server = server;
    }

    public static RunningSystem start() {
        return start(null);
    }

    public static RunningSystem start(@Nullable String kafkaBootstrap) {
        return start(kafkaBootstrap, Map.of());
    }

    /** The same with further settings. */
    public static RunningSystem start(@Nullable String kafkaBootstrap, Map<String, String> more) {
        try {
            Path directory = Files.createTempDirectory("balcony-story");
            return new RunningSystem(
                    directory, RunningServer.start(new ServerSettings(directory, 0, null, kafkaBootstrap, more)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return server.address();
    }

    public Path data() {
        return directory;
    }

    /** Somebody who holds these roles. */
    public Visitor as(String... roles) {
        return Visitor.with(http, address(), roles);
    }

    /** Somebody of that name who holds these roles, and is told apart from others who do. */
    public Visitor named(String name, String... roles) {
        return Visitor.named(http, address(), name, roles);
    }

    /** Somebody who may write whatever the stories write, in the roles that an import asks for. */
    public Visitor team() {
        return as(
                "lead-mediator",
                "mediator",
                "case-officer",
                "local-partner",
                "safety-officer",
                "coordination-partner",
                "evaluator",
                "records-steward",
                "administrator");
    }

    public Visitor stranger() {
        return Visitor.withoutToken(http, address());
    }

    @Override
    public void close() throws IOException {
        http.shutdownNow();
        try {
            http.awaitTermination(java.time.Duration.of(5, TimeUnit.SECONDS.toChronoUnit()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        server.close();
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
