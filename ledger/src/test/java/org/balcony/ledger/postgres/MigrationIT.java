package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.Test;

class MigrationIT {

    @Test
    void nodes_of_all_kinds_may_start_on_an_empty_database_at_once() {
        try (PostgresForTests database = PostgresForTests.empty()) {
            CompletableFuture<?>[] nodes = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                if (i % 2 == 0) {
                                    LedgerSchema.migrate(database.owner(), PostgresForTests.RUNNING);
                                } else {
                                    LedgerSchema.migrateForReading(database.owner(), "postgres");
                                }
                            },
                            Thread::startVirtualThread))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(nodes).join();
        }
    }

    @Test
    void who_only_reads_keeps_checkpoints_and_appends_nothing() throws SQLException {
        try (PostgresForTests database = PostgresForTests.empty()) {
            LedgerSchema.migrateForReading(database.owner(), PostgresForTests.RUNNING);
            try (Connection connection = database.running().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select * from ledger.events, ledger.head");
                statement.execute(
                        "insert into ledger.checkpoints (size, verifier, root, note) values (0, 'v', '', 'n')");
                for (String append : new String[] {
                    "insert into ledger.tree values (1, 0, '')",
                    "insert into ledger.claims (scope, key, stream) values ('a', 'b', 's')",
                    "update ledger.head set size = 1"
                }) {
                    assertThatThrownBy(() -> statement.execute(append))
                            .extracting(refused -> ((SQLException) refused).getSQLState())
                            .isEqualTo(AppendOnlyIT.DENIED);
                }
            }
        }
    }

    @Test
    void a_schema_that_is_newer_than_the_program_is_refused() {
        try (PostgresForTests database = PostgresForTests.fresh()) {
            database.asSuperuser("""
                    insert into ledger.schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (99, '99', 'from a later version', 'SQL', 'V99__later.sql', 'x', 1, true)""");
            assertThatThrownBy(() -> LedgerSchema.migrate(database.owner(), PostgresForTests.RUNNING))
                    .hasMessageContaining("99");
        }
    }

    @Test
    void what_is_not_set_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseSettings("jdbc:postgresql:x", " ", null, null, null, null))
                .withMessageContaining("balcony.database.user");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseSettings("jdbc:mysql:x", "u", null, null, null, null))
                .withMessageContaining("balcony.database.url");
        var settings = new DatabaseSettings("jdbc:postgresql://h/d", "u", null, "", null, null);
        assertThat(settings.migrating()).isEmpty();
        assertThat(settings.unpooled(Duration.ofSeconds(7)))
                .extracting("socketTimeout", "connectTimeout")
                .containsExactly(7, 3);
    }
}
