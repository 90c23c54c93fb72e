package org.balcony.standalone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record lies that a command works on without a server. */
final class RecordOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the record is kept (default: ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "JDBC-URL",
            description =
                    "The record lies in this PostgreSQL instead of an embedded one; the URL names user and password.")
    private @Nullable String databaseUrl;

    Path data() {
        return data;
    }

    @Nullable
    String databaseUrl() {
        return databaseUrl;
    }
}
