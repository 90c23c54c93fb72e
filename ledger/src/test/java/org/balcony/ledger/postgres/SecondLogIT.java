package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.LedgerContract;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.verify.LogVerification;
import org.balcony.ledger.verify.VerifyReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log in a schema of its own keeps the same promises, beside another in the same database. */
class SecondLogIT extends LedgerContract {

    static final LogSchema SECOND = new LogSchema("second_log");

    @TempDir
    static Path directory = Path.of("");

    static PostgresForTests postgres;
    static PostgresLedger first;
    static PostgresLedger second;

    @BeforeAll
    static void two_logs_in_one_database() {
        postgres = PostgresForTests.fresh();
        LedgerSchema.migrate(postgres.owner(), PostgresForTests.RUNNING, SECOND);
        first = PostgresLedger.open(postgres.running(), postgres.pool(2), LedgerSettings.standard());
        second = PostgresLedger.open(
                postgres.running(), postgres.pool(32), LedgerSettings.standard().in(SECOND));
    }

    @AfterAll
    static void close() {
        first.close();
        second.close();
        postgres.close();
    }

    @Override
    protected Ledger ledger() {
        return second;
    }

    @Test
    void the_logs_know_nothing_of_each_other() {
        long before = first.head();
        second.append(Appends.to("stream/of-the-second"));
        assertThat(first.head()).isEqualTo(before);
        assertThat(first.read("stream/of-the-second", 0, 10)).isEmpty();
        first.append(Appends.to("stream/of-the-first"));
        assertThat(second.read("stream/of-the-first", 0, 10)).isEmpty();
    }

    @Test
    void each_is_signed_for_under_its_own_name_and_verified_by_itself() throws Exception {
        var key = SigningKeyFile.readOrCreate(directory.resolve("key.pem"));
        var signer = new NoteSigner("log.example/second", key);
        second.append(Appends.to("stream/signed-for"));
        var proofs = new PostgresLogProofs(postgres.running(), signer, SECOND);
        assertThat(proofs.checkpoint()).startsWith("log.example/second\n" + second.head() + "\n");
        var verification = new LogVerification(postgres.superuser(), List.of(signer.verifier()), SECOND);
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        VerifyReport.Sound.class,
                        sound -> assertThat(sound.events()).isEqualTo(second.head()));
    }

    @Test
    void what_a_superuser_changes_in_it_is_found_in_it_alone() {
        var copy = PostgresForTests.fresh();
        try (copy) {
            LedgerSchema.migrate(copy.owner(), PostgresForTests.RUNNING, SECOND);
            for (LogSchema schema : List.of(LogSchema.LEDGER, SECOND)) {
                try (var log = PostgresLedger.open(
                        copy.running(),
                        copy.running(),
                        LedgerSettings.standard().in(schema))) {
                    log.append(Appends.to("stream/a", 0L, 3));
                }
            }
            copy.asSuperuser("set session_replication_role = replica;"
                    + " update second_log.events set payload = 'x' where position = 2");
            assertThat(new LogVerification(copy.superuser(), List.of(), SECOND).verify())
                    .isInstanceOfSatisfying(
                            VerifyReport.Broken.class,
                            broken -> assertThat(broken.from()).isEqualTo(2));
            assertThat(new LogVerification(copy.superuser(), List.of()).verify())
                    .isInstanceOf(VerifyReport.Sound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update second_log.events set payload = 'x'",
                "update second_log.commands set note = 'x'",
                "update second_log.tree set hash = 'x'",
                "update second_log.checkpoints set note = 'x'",
                "delete from second_log.events",
                "delete from second_log.commands",
                "delete from second_log.tree",
                "delete from second_log.checkpoints",
                "delete from second_log.head",
                "truncate second_log.events",
                "truncate second_log.head",
            })
    void nobody_changes_what_was_recorded(String change) throws SQLException {
        second.append(Appends.to("stream/unchanged"));
        run(postgres.superuser(), "insert into second_log.tree values (9, 0, '') on conflict do nothing");
        run(
                postgres.superuser(),
                "insert into second_log.checkpoints (size, verifier, root, note) values (0, 'v', '', 'n')"
                        + " on conflict do nothing");
        try {
            assertThatThrownBy(() -> run(postgres.running(), change))
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(AppendOnlyIT.DENIED);
            assertThatThrownBy(() -> run(postgres.owner(), change)).hasMessageContaining("second_log.");
        } finally {
            run(
                    postgres.superuser(),
                    "set session_replication_role = replica; delete from second_log.tree where level = 9;"
                            + " delete from second_log.checkpoints where verifier = 'v'");
        }
    }

    @Test
    void a_name_that_is_more_than_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LogSchema("ledger; drop schema ledger"));
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
