package org.balcony.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.balcony.standalone.data.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path directory;

    @Test
    void what_was_committed_is_there_after_a_restart() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data())) {
            execute(first, "CREATE TABLE kept AS SELECT 1994 AS year");
        }
        assertThat(data().postgres().resolve("postmaster.pid")).doesNotExist();
        try (EmbeddedDatabase second = EmbeddedDatabase.start(data())) {
            assertThat(ask(second, "SELECT year FROM kept")).isEqualTo("1994");
        }
    }

    @Test
    void it_keeps_what_it_acknowledges_and_lets_nobody_in_without_a_password() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            for (String role : new String[] {"postgres", "balcony_owner", "balcony_command", "balcony_query"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .extracting(failure -> ((SQLException) failure).getSQLState())
                        .isEqualTo("28P01");
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data().keys().resolve("database.json"))))
                    .isEqualTo("rw-------");
            assertThat(data().keys().resolve("superuser")).doesNotExist();
        }
    }

    @Test
    void a_server_that_is_killed_is_started_again_on_the_same_port() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
            execute(database, "CREATE TABLE kept AS SELECT 1994 AS year");
            long before = postmaster();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            assertThat(askPatiently(database, "SELECT year FROM kept")).isEqualTo("1994");
            assertThat(postmaster()).isNotEqualTo(before);
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_and_its_data_are_kept() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsADatabaseAndWaits.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(killed.inputReader().lines().anyMatch("ready"::equals)).isTrue();
        long orphan = postmaster();
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(data())) {
            assertThat(ask(next, "SELECT year FROM kept")).isEqualTo("1994");
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan)
                            .flatMap(process -> process.info().command()))
                    .isEmpty();
        }
    }

    @Test
    void a_stranger_with_the_process_number_of_a_dead_server_is_left_alone() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data())) {
            execute(first, "CREATE TABLE kept AS SELECT 1994 AS year");
        }
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path lockFile = data().postgres().resolve("postmaster.pid");
            Files.writeString(lockFile, stranger.pid() + "\n" + data().postgres() + "\n");
            try (EmbeddedDatabase second = EmbeddedDatabase.start(data())) {
                assertThat(ask(second, "SELECT year FROM kept")).isEqualTo("1994");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_database_whose_making_was_interrupted_is_set_aside_and_made_again() throws Exception {
        DatabasePasswords.of(data());
        Files.createDirectories(data().postgres());
        Files.writeString(data().postgres().resolve("half"), "made");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
        try (var entries = Files.list(directory)) {
            assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("postgres.unfinished-")))
                    .hasSize(1);
        }
    }

    @Test
    void a_database_without_its_passwords_is_not_opened_and_says_what_is_missing() throws Exception {
        Files.createDirectories(data().postgres());
        assertThatThrownBy(() -> EmbeddedDatabase.start(data()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("keys/database.json is missing");
    }

    /** A process to be killed: makes a database with one row in it, says so and waits. */
    static final class StartsADatabaseAndWaits {

        private StartsADatabaseAndWaits() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.at(Path.of(arguments[0])));
            execute(database, "CREATE TABLE kept AS SELECT 1994 AS year");
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    private DataDirectory data() throws IOException {
        return DataDirectory.at(directory);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data().postgres().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRole.OWNER.roleName(), database.password(DatabaseRole.OWNER));
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String askPatiently(EmbeddedDatabase database, String sql) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return ask(database, sql);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }
}
