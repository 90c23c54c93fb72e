package org.balcony.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.balcony.command.platform.spring.CommandSideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints the table of figures. Arguments: rounds (default 5), seconds a heat (default 5), one row only (default all).
 *
 * <p>All contenders share one PostgreSQL with {@code fsync} and {@code synchronous_commit} on.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Duration heat = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        int only = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
                HikariDataSource pool = pool(postgres.getPostgresDatabase())) {
            requireDurable(pool);
            head(rounds, heat);
            rows(postgres, pool, new Comparison(rounds, heat), only);
        }
    }

    /** Each row is printed when it is done, so that whoever stops a long run keeps what was measured. */
    private static void rows(EmbeddedPostgres postgres, DataSource pool, Comparison comparison, int only)
            throws Exception {
        try (ConfigurableApplicationContext side = commandSide(postgres)) {
            for (Matchup matchup : Matchup.values()) {
                if (only == 0 || only == matchup.ordinal() + 1) {
                    print(comparison.row(
                            matchup.what(), matchup.peer(side, pool), matchup.ours(side, pool), matchup.goal()));
                }
            }
        }
    }

    private static ConfigurableApplicationContext commandSide(EmbeddedPostgres postgres) throws IOException {
        Path keys = Files.createTempDirectory("balcony-bench");
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "logging.level.org.balcony=WARN",
                        "balcony.security.issuer=http://127.0.0.1/none",
                        "balcony.security.audience=balcony",
                        "balcony.vault.master-key-file=" + keys.resolve("master-key.json"),
                        "balcony.database.url=" + url,
                        "balcony.database.user=postgres",
                        "balcony.database.owner=postgres")
                .run();
    }

    private static void requireDurable(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();
            if (!row.getString(1).equals("on") || !row.getString(2).equals("on")) {
                throw new IllegalStateException("the database does not wait for the disk");
            }
        }
    }

    private static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(2 * Matchup.WRITERS + 4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static void head(int rounds, Duration heat) {
        System.out.printf(
                "%d processors, JDK %s, %d-byte payload, fsync on, median of %d interleaved rounds of %d s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Matchup.PAYLOAD,
                rounds,
                heat.toSeconds());
        System.out.println("| what | peer /s | Balcony /s | ratio | goal | reached | correctness |");
        System.out.println("|---|---:|---:|---:|---:|---|---|");
    }

    private static void print(Comparison.Row row) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | ≥ %.2f | %s | %s |%n",
                row.what(),
                row.peer(),
                row.ours(),
                row.ratio(),
                row.goal(),
                row.ratio() >= row.goal() ? "yes" : "no",
                row.correctness());
    }
}
