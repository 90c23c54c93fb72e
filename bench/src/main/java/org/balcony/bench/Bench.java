package org.balcony.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.balcony.command.platform.spring.CommandSideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints the table of figures. Arguments: rounds (default 5), seconds a heat (default 5).
 *
 * <p>All contenders share one PostgreSQL with {@code fsync} and {@code synchronous_commit} on.
 */
public final class Bench {

    private static final int WRITERS = 32;
    private static final int PAYLOAD = 600;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Duration heat = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
                HikariDataSource pool = pool(postgres.getPostgresDatabase())) {
            print(rounds, heat, rows(postgres, pool, new Comparison(rounds, heat)));
        }
    }

    private static List<Comparison.Row> rows(EmbeddedPostgres postgres, DataSource pool, Comparison comparison)
            throws Exception {
        List<Comparison.Row> rows = new ArrayList<>();
        try (ConfigurableApplicationContext side = commandSide(postgres)) {
            rows.add(comparison.row(
                    "1 writer, against one raw INSERT + commit a command",
                    entry(new RawInsert(pool, 1, PAYLOAD), 1),
                    entry(new BalconyCommands(side, pool, 1, PAYLOAD), 1),
                    0.9));
            rows.add(comparison.row(
                    "32 writers on 32 cases, against raw at 32 connections",
                    entry(new RawInsert(pool, WRITERS, PAYLOAD), WRITERS),
                    entry(new BalconyCommands(side, pool, WRITERS, PAYLOAD), WRITERS),
                    2.0));
            rows.add(comparison.row(
                    "32 writers on 32 cases, against Axon's JDBC event store",
                    entry(new AxonJdbc(pool, WRITERS, PAYLOAD), WRITERS),
                    entry(new BalconyCommands(side, pool, WRITERS, PAYLOAD), WRITERS),
                    2.5));
            rows.add(comparison.row(
                    "32 writers on one case, against 1 writer on one case",
                    entry(new BalconyCommands(side, pool, 1, PAYLOAD), 1),
                    entry(new BalconyCommands(side, pool, 1, PAYLOAD), WRITERS),
                    1.0));
        }
        return rows;
    }

    private static Comparison.Entry entry(Contender contender, int writers) {
        return new Comparison.Entry(contender, writers);
    }

    private static ConfigurableApplicationContext commandSide(EmbeddedPostgres postgres) {
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
                        "balcony.database.url=" + url,
                        "balcony.database.user=postgres",
                        "balcony.database.owner=postgres")
                .run();
    }

    private static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(2 * WRITERS + 4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static void print(int rounds, Duration heat, List<Comparison.Row> rows) {
        System.out.printf(
                "%d processors, JDK %s, %d-byte payload, fsync on, median of %d interleaved rounds of %d s%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), PAYLOAD, rounds, heat.toSeconds());
        System.out.println("| what | peer /s | Balcony /s | ratio | goal | reached | correctness |");
        System.out.println("|---|---:|---:|---:|---:|---|---|");
        for (Comparison.Row row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f | ≥ %.1f | %s | %s |%n",
                    row.what(),
                    row.peer(),
                    row.ours(),
                    row.ratio(),
                    row.goal(),
                    row.ratio() >= row.goal() ? "yes" : "no",
                    row.correctness());
        }
    }
}
