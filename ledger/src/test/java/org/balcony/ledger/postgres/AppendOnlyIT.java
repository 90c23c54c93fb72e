package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyIT {

    static final String DENIED = "42501";
    static PostgresForTests postgres;

    @BeforeAll
    static void one_row_in_each_table() {
        postgres = PostgresForTests.fresh();
        postgres.asSuperuser("""
                insert into ledger.events values (1, 1, now(), gen_random_uuid(), 1, 's', 't', '', '', '');
                insert into ledger.commands values (1, 1, now(), 1, 'c', 's', '', '');
                insert into ledger.claims (scope, key, stream) values ('a', 'b', 's');
                insert into ledger.tree values (1, 0, '');
                insert into ledger.checkpoints (size, verifier, root, note) values (1, 'v', '', 'n');
                """);
    }

    @AfterAll
    static void drop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.events set payload = 'x'",
                "update ledger.commands set note = 'x'",
                "update ledger.claims set stream = 'x'",
                "update ledger.tree set hash = 'x'",
                "update ledger.checkpoints set note = 'x'",
                "delete from ledger.events",
                "delete from ledger.commands",
                "delete from ledger.claims",
                "delete from ledger.tree",
                "delete from ledger.checkpoints",
                "delete from ledger.head",
                "truncate ledger.events",
                "truncate ledger.commands",
                "truncate ledger.claims",
                "truncate ledger.tree",
                "truncate ledger.checkpoints",
                "truncate ledger.head",
            })
    void neither_the_running_role_nor_the_owner_can_change_what_was_recorded(String change) {
        assertThatThrownBy(() -> run(postgres.running(), change))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(DENIED);
        assertThatThrownBy(() -> run(postgres.owner(), change))
                .hasMessageContaining("is append-only")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("P0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ledger.events disable trigger all",
                "drop table ledger.events",
                "insert into ledger.head (size, recorded_at, frontier) values (0, now(), '')",
                "create table ledger.mine (a int)",
            })
    void the_running_role_cannot_get_around_the_rule(String way) {
        assertThatThrownBy(() -> run(postgres.running(), way))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(DENIED);
    }

    @Test
    void the_server_of_the_tests_keeps_its_word_as_a_real_one_does() throws SQLException {
        try (Connection connection = postgres.running().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getString(2)).isEqualTo("on");
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
