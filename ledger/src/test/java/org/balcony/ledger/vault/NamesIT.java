package org.balcony.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesIT {

    private static final String HERON = "person:heron";
    private static final String STORK = "person:stork";

    private static PostgresForTests postgres;
    private static Vault vault;

    @TempDir
    private static Path keys;

    @BeforeAll
    static void two_people_are_known() throws IOException {
        postgres = PostgresForTests.fresh();
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
        vault = another();
        assertThat(vault.names().isEmpty()).isTrue();
        assertThat(vault.names().ownersIn("Amina Diallo spoke")).isEmpty();
        vault.identities().put(HERON, "{\"name\":\"Amina Diallo\"}", List.of("Amina Diallo", "Tantie"));
        vault.identities().put(STORK, "{\"name\":\"Jun Li\"}", List.of("Jun Li"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_name_is_found_in_either_order_by_family_name_and_by_alias() {
        assertThat(vault.names().ownersIn("We met AMINA  DIALLO, twice.")).containsExactly(HERON);
        assertThat(vault.names().ownersIn("Diallo Amina")).containsExactly(HERON);
        assertThat(vault.names().ownersIn("(Diallo’s brother)")).containsExactly(HERON);
        assertThat(vault.names().ownersIn("«tantie» agreed")).containsExactly(HERON);
        assertThat(vault.names().ownersIn("Díallo and Li Jun")).containsExactly(HERON, STORK);
    }

    @Test
    void no_name_is_found_within_a_word_or_in_half_of_it() {
        assertThat(vault.names().ownersIn("Dialloville, antitantie; Amina came, Jun left, Li and 李"))
                .isEmpty();
        assertThat(vault.names().ownersIn("")).isEmpty();
    }

    @Test
    void another_node_knows_a_name_within_a_second() throws IOException {
        Vault elsewhere = another();
        assertThat(elsewhere.names().ownersIn("Kofi Mensah")).isEmpty();
        vault.identities().put("person:ibis", "{}", List.of("Kofi Mensah"));
        assertThat(vault.names().ownersIn("Kofi Mensah")).containsExactly("person:ibis");
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        assertThat(elsewhere.names().ownersIn("Kofi Mensah")).containsExactly("person:ibis");
    }

    @Test
    void new_names_replace_old_ones_and_the_same_again_changes_nothing() {
        assertThat(vault.identities().put("person:crane", "first", List.of("Old Bezymyanny")))
                .isTrue();
        assertThat(vault.identities().put("person:crane", "first", List.of("Old Bezymyanny")))
                .isFalse();
        assertThat(vault.identities().put("person:crane", "second", List.of("New Imenovich")))
                .isTrue();
        assertThat(vault.names().ownersIn("Bezymyanny")).isEmpty();
        assertThat(vault.names().ownersIn("Imenovich")).containsExactly("person:crane");
        assertThat(vault.identities().of("person:crane")).contains("second");
    }

    @Test
    void destroying_the_key_takes_the_identity_and_the_names_with_it() throws SQLException {
        vault.identities().put("person:gone", "who it was", List.of("Gone Fellow-Marker"));
        assertThat(vault.destroy(List.of("person:gone"))).isEqualTo(1);
        assertThat(vault.identities().of("person:gone")).isEmpty();
        assertThat(vault.names().ownersIn("Gone Fellow-Marker")).isEmpty();
        assertThat(count("select count(*) from vault.names where owner = 'person:gone'"))
                .isZero();
        assertThat(count("select count(*) from vault.identities where owner = 'person:gone'"))
                .isZero();
    }

    @Test
    void the_tables_say_no_name() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select owner, sealed, '' from vault.identities union all"
                        + " select owner, encode(hash, 'escape'), encode(hash, 'hex') from vault.names")) {
            while (rows.next()) {
                all.append(rows.getString(1)).append(rows.getString(2)).append(rows.getString(3));
            }
        }
        assertThat(all.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("diallo", "amina", "tantie");
        assertThat(all.toString()).contains(HERON);
    }

    private static int count(String query) throws SQLException {
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Vault another() throws IOException {
        return new Vault(postgres.running(), MasterKey.in(keys.resolve("master.key")));
    }
}
