package org.balcony.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationIT {

    private static final String OWNER = "party:front";
    private static final String TEXT = "They would give up the east bank";

    private PostgresForTests postgres;
    private KeyRotation rotation;
    private Path file;

    @BeforeEach
    void tables_are_there(@TempDir Path keys) {
        postgres = PostgresForTests.fresh();
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
        rotation = new KeyRotation(postgres.owner());
        file = keys.resolve("master.key");
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void a_new_master_key_wraps_everything_and_running_nodes_go_on() throws Exception {
        Vault running = vault(file);
        byte[] digest = running.secret(SecretUse.NAMES).digest("x");
        String before = running.seal(OWNER, "here", TEXT);
        Path old = Files.copy(file, file.resolveSibling("old.key"));
        assertThat(rotation.addPrimary(file)).isEqualTo(new KeyRotation.Wrapped(1, SecretUse.values().length));
        running.forget();
        assertThat(open(running, before)).isEqualTo(TEXT);
        String after = running.seal("party:new", "here", TEXT);
        assertThat(vault(file).open("party:new", "here", SealedText.in(after).orElseThrow()))
                .isEqualTo(TEXT);
        assertThat(vault(file).secret(SecretUse.NAMES).digest("x")).isEqualTo(digest);
        assertThatThrownBy(() -> open(vault(old), before)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void retiring_leaves_one_master_key_and_everything_opens() throws Exception {
        Vault running = vault(file);
        String before = running.seal(OWNER, "here", TEXT);
        rotation.addPrimary(file);
        assertThat(MasterKeyFile.readOrCreate(file).members()).isEqualTo(2);
        assertThat(rotation.retire(file).keys()).isEqualTo(1);
        assertThat(MasterKeyFile.readOrCreate(file).members()).isEqualTo(1);
        running.forget();
        assertThat(open(running, before)).isEqualTo(TEXT);
        assertThat(open(vault(file), running.seal(OWNER, "here", TEXT))).isEqualTo(TEXT);
        assertThat(rotation.retire(file)).isEqualTo(new KeyRotation.Wrapped(0, 0));
    }

    @Test
    void a_wrong_master_key_changes_nothing() throws Exception {
        String before = vault(file).seal(OWNER, "here", TEXT);
        Path another = file.resolveSibling("another.key");
        assertThatThrownBy(() -> rotation.addPrimary(another)).isInstanceOf(GeneralSecurityException.class);
        assertThat(open(vault(file), before)).isEqualTo(TEXT);
    }

    @Test
    void the_master_key_moves_to_a_key_service() throws Exception {
        String before = vault(file).seal(OWNER, "here", TEXT);
        MasterKey service = MasterKey.of(
                new VaultSettings(null, KmsForTests.URI, KmsForTests.credentials(file.resolveSibling("credentials"))));
        rotation.move(MasterKey.in(file), service);
        assertThat(open(new Vault(postgres.running(), service), before)).isEqualTo(TEXT);
        assertThatThrownBy(() -> open(vault(file), before)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void owners_get_new_keys_and_old_texts_still_open() throws Exception {
        Vault here = vault(file);
        String before = here.seal(OWNER, "here", TEXT);
        assertThat(rotation.renewOwnerKeys(MasterKey.in(file))).isEqualTo(1);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        String after = here.seal(OWNER, "here", TEXT);
        assertThat(open(here, before)).isEqualTo(TEXT);
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
        assertThat(open(vault(file), after)).isEqualTo(TEXT);
    }

    @Test
    void the_running_role_cannot_wrap_anew() throws Exception {
        vault(file).seal(OWNER, "here", TEXT);
        assertThatThrownBy(() -> new KeyRotation(postgres.running()).addPrimary(file))
                .isInstanceOf(LedgerUnavailable.class);
    }

    /** Which member of the owner's keyset sealed it: bytes one to four of what Tink writes. */
    private static byte[] keyOf(String sealed) {
        return java.util.Arrays.copyOfRange(SealedText.in(sealed).orElseThrow().sealed(), 1, 5);
    }

    private static String open(Vault vault, String sealed) throws GeneralSecurityException {
        return vault.open(OWNER, "here", SealedText.in(sealed).orElseThrow());
    }

    private Vault vault(Path masterKey) throws IOException {
        return new Vault(postgres.running(), MasterKey.in(masterKey));
    }
}
