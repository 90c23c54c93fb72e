package org.balcony.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final byte[] NOTHING = new byte[0];

    @TempDir
    private Path keys;

    @Test
    void it_is_made_once_and_readable_by_its_owner_only() throws IOException {
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
    void a_file_that_was_rotated_meanwhile_is_read_again() throws Exception {
        Path file = keys.resolve("master.key");
        MasterKey running = MasterKey.in(file);
        byte[] before = running.aead().encrypt(new byte[] {1}, NOTHING);
        MasterKeyFile.readOrCreate(file).addPrimary();
        byte[] after = MasterKey.in(file).aead().encrypt(new byte[] {2}, NOTHING);
        assertThat(running.aead().decrypt(after, NOTHING)).containsExactly(2);
        assertThat(running.aead().decrypt(before, NOTHING)).containsExactly(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void it_may_lie_in_a_key_service() throws Exception {
        Path credentials = KmsForTests.credentials(keys.resolve("credentials"));
        VaultSettings service = new VaultSettings(null, KmsForTests.URI, credentials);
        byte[] wrapped = MasterKey.of(service).aead().encrypt(new byte[] {1}, NOTHING);
        assertThat(MasterKey.of(service).aead().decrypt(wrapped, NOTHING)).containsExactly(1);
    }

    @Test
    void what_is_missing_for_a_key_service_is_said() {
        assertThatThrownBy(() -> MasterKey.of(new VaultSettings(null, "gcp-kms://projects/p/key", null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gcp-kms")
                .hasMessageContaining("tink-gcpkms");
        assertThatThrownBy(() -> MasterKey.of(new VaultSettings(null, KmsForTests.URI, keys.resolve("none"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kms-credentials-file");
        assertThatThrownBy(() -> MasterKey.of(new VaultSettings(null, KmsForTests.URI, null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wants credentials");
    }

    @Test
    void one_place_is_named_and_only_one() {
        Path file = keys.resolve("master.key");
        assertThatThrownBy(() -> new VaultSettings(null, null, null)).hasMessageContaining("master-key-file");
        assertThatThrownBy(() -> new VaultSettings(Path.of(""), " ", null)).hasMessageContaining("master-key-file");
        assertThatThrownBy(() -> new VaultSettings(file, KmsForTests.URI, null)).hasMessageContaining("either");
        assertThatThrownBy(() -> new VaultSettings(file, null, file)).hasMessageContaining("kms-credentials-file");
    }
}
