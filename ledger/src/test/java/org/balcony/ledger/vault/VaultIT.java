package org.balcony.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class VaultIT {

    private static final String OWNER = "party:0192c3a0-0000-7000-8000-00000000ac02";
    private static final String TEXT = "They would give up the east bank – سرّ";

    private static PostgresForTests postgres;

    @TempDir
    private static Path keys;

    @BeforeAll
    static void tables_are_there() {
        postgres = PostgresForTests.fresh();
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void what_was_sealed_opens_with_the_same_owner_and_place_on_any_node() throws Exception {
        String sealed = vault().seal(OWNER, "here", TEXT);
        assertThat(sealed).startsWith(SealedText.MARK + "2:" + OWNER + ':').doesNotContain("east bank");
        assertThat(open(vault(), OWNER, "here", sealed)).isEqualTo(TEXT);
    }

    @Test
    void a_text_in_the_first_form_still_opens() throws Exception {
        Vault vault = vault();
        SealedText second = SealedText.in(vault.seal(OWNER, "here", TEXT)).orElseThrow();
        String first = new SealedText(null, second.sealed()).written();
        assertThat(first).startsWith("sealed:1:");
        assertThat(open(vault, OWNER, "here", first)).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_never_looks_the_same_twice() throws IOException {
        assertThat(vault().seal(OWNER, "here", TEXT)).isNotEqualTo(vault().seal(OWNER, "here", TEXT));
    }

    @Test
    void moved_to_another_place_or_owner_or_changed_it_does_not_open() throws IOException {
        Vault vault = vault();
        String sealed = vault.seal(OWNER, "here", TEXT);
        byte[] changed = SealedText.in(sealed).orElseThrow().sealed().clone();
        changed[changed.length - 1] ^= 1;
        vault.seal("party:another", "here", TEXT);
        assertThatThrownBy(() -> open(vault, OWNER, "there", sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> open(vault, "party:another", "here", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> vault.open(OWNER, "here", new SealedText(OWNER, changed)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void the_database_without_the_master_key_opens_nothing() throws IOException {
        String sealed = vault().seal(OWNER, "here", TEXT);
        Vault thief = new Vault(postgres.running(), MasterKey.in(keys.resolve("another.key")));
        assertThatThrownBy(() -> thief.seal(OWNER, "here", TEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(thief, OWNER, "here", sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void reading_makes_no_key() throws IOException {
        Vault vault = vault();
        assertThatThrownBy(() -> vault.open("party:unheard-of", "here", new SealedText(null, new byte[32])))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageContaining("no key");
    }

    @Test
    void a_destroyed_key_opens_nothing_here_at_once_and_elsewhere_within_a_second() throws Exception {
        Vault here = vault();
        Vault elsewhere = vault();
        String owner = "person:destroyed";
        String sealed = here.seal(owner, "here", TEXT);
        String other = here.seal(OWNER, "here", TEXT);
        assertThat(open(elsewhere, owner, "here", sealed)).isEqualTo(TEXT);
        assertThat(here.destroy(List.of(owner, "person:unheard-of"))).isEqualTo(1);
        assertThatThrownBy(() -> open(here, owner, "here", sealed)).isInstanceOf(GeneralSecurityException.class);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        assertThatThrownBy(() -> open(elsewhere, owner, "here", sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThat(open(here, OWNER, "here", other)).isEqualTo(TEXT);
        assertThat(here.destroy(List.of(owner))).isZero();
    }

    @Test
    void a_key_made_after_destruction_opens_nothing_from_before() throws Exception {
        Vault vault = vault();
        String owner = "party:again";
        String before = vault.seal(owner, "here", TEXT);
        vault.destroy(List.of(owner));
        String after = vault.seal(owner, "here", TEXT);
        assertThat(open(vault, owner, "here", after)).isEqualTo(TEXT);
        assertThatThrownBy(() -> open(vault, owner, "here", before)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void nothing_is_sealed_for_an_owner_whose_key_was_destroyed_for_good() throws Exception {
        Vault vault = vault();
        String owner = "person:gone";
        String before = vault.seal(owner, "here", TEXT);
        assertThat(vault.isGone(owner)).isFalse();
        assertThat(vault.destroyForGood(List.of(owner, "person:never-known"))).isEqualTo(1);
        for (Vault any : List.of(vault, vault())) {
            for (String gone : List.of(owner, "person:never-known")) {
                assertThat(any.isGone(gone)).isTrue();
                assertThatThrownBy(() -> any.seal(gone, "here", TEXT)).isInstanceOf(OwnerDestroyed.class);
                assertThatThrownBy(() -> any.identities().put(gone, "{}", List.of("A Name")))
                        .isInstanceOf(OwnerDestroyed.class);
                assertThat(any.made(gone)).isEmpty();
            }
        }
        assertThatThrownBy(() -> open(vault, owner, "here", before)).isInstanceOf(GeneralSecurityException.class);
        assertThat(vault.destroyForGood(List.of(owner))).isZero();
    }

    @Test
    void an_identity_that_was_asked_for_in_vain_is_there_at_once_when_it_is_taken_in() throws IOException {
        Vault vault = vault();
        assertThat(vault.identities().of("person:late")).isEmpty();
        vault.identities().put("person:late", "{}", List.of("A Name"));
        assertThat(vault.identities().of("person:late")).hasValue("{}");
    }

    @Test
    void a_tombstone_names_nobody_and_holds_no_key() throws Exception {
        Vault vault = vault();
        vault.seal("person:buried", "here", TEXT);
        vault.destroyForGood(List.of("person:buried"));
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select d::text from vault.destroyed d")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(1);
            while (rows.next()) {
                assertThat(rows.getString(1))
                        .matches("\\(\"?\\\\+x[0-9a-f]{64}\"?,[^,]*\\)")
                        .doesNotContain("buried");
            }
        }
    }

    @Test
    void scrubbing_is_due_until_it_is_done_and_waits_for_transactions_that_still_see_what_was_destroyed()
            throws Exception {
        Vault vault = vault();
        vault.seal("person:seen-by-another", "here", TEXT);
        try (Connection older = postgres.superuser().getConnection()) {
            older.setAutoCommit(false);
            older.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = older.createStatement()) {
                statement.execute("select count(*) from vault.secrets");
            }
            vault.destroy(List.of("person:seen-by-another"));
            assertThat(vault.isScrubDue()).isTrue();
            assertThatThrownBy(vault::scrub).isInstanceOf(LedgerUnavailable.class);
            assertThat(vault.isScrubDue()).isTrue();
            older.rollback();
        }
        vault.scrub();
        assertThat(vault.isScrubDue()).isFalse();
    }

    @Test
    void secrets_that_an_earlier_version_did_not_have_are_made_beside_those_it_had() throws Exception {
        Vault vault = vault();
        vault.makeSecrets();
        byte[] digest = vault.secret(SecretUse.NAMES).digest("x");
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "delete from vault.secrets where name = '" + SecretUse.PSEUDONYMS.word() + "'"))
                    .isOne();
        }
        vault().makeSecrets();
        assertThat(vault().secret(SecretUse.NAMES).digest("x")).isEqualTo(digest);
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from vault.secrets")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(SecretUse.values().length);
        }
    }

    @Test
    void statistics_hold_no_keys() throws SQLException {
        try (Connection connection = postgres.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze vault.keys, vault.identities, vault.names");
            try (ResultSet rows = statement.executeQuery("select attname from pg_stats where schemaname = 'vault'")) {
                while (rows.next()) {
                    assertThat(rows.getString(1)).isNotIn("wrapped", "sealed", "hash");
                }
            }
        }
    }

    @Test
    void scrubbing_leaves_nothing_of_a_destroyed_key_in_the_files_of_its_table() throws Exception {
        Vault vault = vault();
        String marker = "person:scrubbed-marker";
        vault.seal(marker, "here", TEXT);
        assertThat(inTheFile(marker)).isTrue();
        vault.destroy(List.of(marker));
        vault.scrub();
        assertThat(inTheFile(marker)).isFalse();
    }

    @Test
    void who_only_reads_opens_and_neither_makes_nor_destroys_keys() throws Exception {
        String sealed = vault().seal(OWNER, "here", TEXT);
        postgres.asSuperuser("create role vault_reader login");
        VaultSchema.migrateForReading(postgres.owner(), "vault_reader");
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(postgres.jdbcUrl());
        connections.setUser("vault_reader");
        Vault reader = new Vault(connections, MasterKey.in(keys.resolve("master.key")));
        assertThat(open(reader, OWNER, "here", sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> reader.seal("party:new", "here", TEXT)).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> reader.destroy(List.of(OWNER))).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(reader::scrub).isInstanceOf(LedgerUnavailable.class);
        assertThat(open(reader, OWNER, "here", sealed)).isEqualTo(TEXT);
    }

    /** Whether bytes lie anywhere in the file of table {@code vault.keys}, deleted rows included. */
    private static boolean inTheFile(String text) throws SQLException, IOException {
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            try (ResultSet rows =
                    statement.executeQuery("select pg_read_binary_file(pg_relation_filepath('vault.keys'))")) {
                rows.next();
                return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1).contains(text);
            }
        }
    }

    private static String open(Vault vault, String owner, String binding, String sealed)
            throws GeneralSecurityException {
        return vault.open(owner, binding, SealedText.in(sealed).orElseThrow());
    }

    private static Vault vault() throws IOException {
        return new Vault(postgres.running(), MasterKey.in(keys.resolve("master.key")));
    }
}
