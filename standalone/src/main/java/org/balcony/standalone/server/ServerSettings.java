package org.balcony.standalone.server;

import java.nio.file.Path;
import java.util.Map;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a standalone process is told when it starts.
 *
 * @param data where it keeps what must survive it
 * @param port the HTTP port; 0 takes any that is free
 * @param database the database to use instead of the embedded one
 * @param kafkaBootstrap where to publish events, if anywhere
 * @param more further settings of the sides, by their full names
 */
public record ServerSettings(
        Path data,
        int port,
        @Nullable DatabaseSettings database,
        @Nullable String kafkaBootstrap,
        Map<String, String> more) {

    public ServerSettings {
        more = Map.copyOf(more);
    }
}
