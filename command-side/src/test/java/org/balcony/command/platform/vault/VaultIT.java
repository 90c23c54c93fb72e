package org.balcony.command.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(sealed).startsWith(Vault.MARK).doesNotContain("east bank");
        assertThat(vault().open(OWNER, "here", sealed)).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_never_looks_the_same_twice() throws IOException {
        assertThat(vault().seal(OWNER, "here", TEXT)).isNotEqualTo(vault().seal(OWNER, "here", TEXT));
    }

    @Test
    void moved_to_another_place_owner_or_changed_it_does_not_open() throws IOException {
        Vault vault = vault();
        String sealed = vault.seal(OWNER, "here", TEXT);
        byte[] changed = Base64.getUrlDecoder().decode(sealed.substring(Vault.MARK.length()));
        changed[changed.length - 1] ^= 1;
        String forged = Vault.MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
        assertThatThrownBy(() -> vault.open(OWNER, "there", sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> vault.open("party:another", "here", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> vault.open(OWNER, "here", forged)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void the_database_without_the_master_key_opens_nothing() throws IOException {
        vault().seal(OWNER, "here", TEXT);
        Vault thief = new Vault(postgres.running(), MasterKey.in(keys.resolve("another.key")));
        assertThatThrownBy(() -> thief.seal(OWNER, "here", TEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_master_key_is_made_once_and_readable_by_its_owner_only() throws IOException {
        Path file = keys.resolve("fresh.key");
        MasterKey.in(file);
        String keyset = Files.readString(file);
        MasterKey.in(file);
        assertThat(Files.readString(file)).isEqualTo(keyset);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.writeString(file, "not a keyset");
        assertThatThrownBy(() -> MasterKey.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no keyset");
    }

    @Test
    void reading_makes_no_key() throws IOException {
        assertThatThrownBy(() -> vault().open("party:unheard-of", "here", Vault.MARK + "AAAA"))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageContaining("no key");
    }

    @Test
    void only_entrusted_text_of_an_event_is_sealed() throws Exception {
        Vault vault = vault();
        StreamId stream = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000ca");
        ConfidentialMatterRecorded matter = new ConfidentialMatterRecorded(
                new LocalId("m-1"), ActorId.of(OWNER.substring("party:".length())), List.of(), TEXT, "water");
        ConfidentialMatterRecorded stored = (ConfidentialMatterRecorded) new Seals(vault).on(matter, stream);
        assertThat(stored.topicTag()).isEqualTo("water");
        assertThat(stored.substance()).startsWith(Vault.MARK);
        assertThat(vault.open(
                        OWNER,
                        Seals.binding(stream, "balcony.confidentiality.matter-recorded", "substance"),
                        stored.substance()))
                .isEqualTo(TEXT);
    }

    private static Vault vault() throws IOException {
        return new Vault(postgres.running(), MasterKey.in(keys.resolve("master.key")));
    }
}
