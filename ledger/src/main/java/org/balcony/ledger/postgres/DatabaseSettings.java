package org.balcony.ledger.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database of an installation lies, and who logs in to it. No connection waits for ever for a server that is mute.
 *
 * @param url the JDBC address
 * @param user the running role, which owns nothing of the log
 * @param password absent where the server asks for none
 * @param owner the role that owns the tables and migrates them; absent where somebody else migrates
 * @param ownerPassword absent where the server asks for none
 * @param connections how many connections a pool keeps at most; absent for 12
 */
public record DatabaseSettings(
        String url,
        String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @Nullable Integer connections) {

    private static final int CONNECTIONS = 12;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration MIGRATE = Duration.ofMinutes(30);

    public DatabaseSettings {
        required(url, "balcony.database.url");
        required(user, "balcony.database.user");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "balcony.database.url must be like jdbc:postgresql://host:port/database");
        }
        owner = owner == null || owner.isBlank() ? null : owner;
    }

    private static void required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
    }

    /** Unpooled connections of the role that migrates, if this process is to migrate. */
    public Optional<DataSource> migrating() {
        return Optional.ofNullable(owner).map(name -> unpooled(name, ownerPassword, MIGRATE));
    }

    /** Unpooled connections of the running role; an answer that takes longer than {@code patience} is a failure. */
    public DataSource unpooled(Duration patience) {
        return unpooled(user, password, patience);
    }

    /**
     * Connections of the running role, kept ready. A database that is away is waited for as long as a client would wait; an
     * answer that takes longer than {@code patience} is a failure.
     */
    public HikariDataSource pool(String name, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(unpooled(patience));
        config.setMaximumPoolSize(connections == null ? CONNECTIONS : connections);
        config.setConnectionTimeout(CONNECT.toMillis());
        config.setValidationTimeout(CONNECT.toMillis() / 2);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private DataSource unpooled(String role, @Nullable String rolePassword, Duration patience) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(rolePassword);
        source.setConnectTimeout(Math.toIntExact(CONNECT.toSeconds()));
        source.setLoginTimeout(Math.toIntExact(CONNECT.toSeconds()));
        source.setSocketTimeout(Math.toIntExact(patience.toSeconds()));
        source.setTcpKeepAlive(true);
        source.setApplicationName("balcony");
        return source;
    }
}
