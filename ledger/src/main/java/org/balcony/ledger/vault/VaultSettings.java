package org.balcony.ledger.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the master key of an installation lies: in a file or in a key service, one of the two.
 *
 * @param masterKeyFile a Tink keyset in JSON; made where it is missing
 * @param kmsUri a key of a key service as Tink names it, such as {@code gcp-kms://projects/…}
 * @param kmsCredentialsFile what the key service is to be asked with; absent for what the surroundings provide
 */
public record VaultSettings(
        @Nullable Path masterKeyFile,
        @Nullable String kmsUri,
        @Nullable Path kmsCredentialsFile) {

    public VaultSettings {
        kmsUri = kmsUri == null || kmsUri.isBlank() ? null : kmsUri;
        masterKeyFile = masterKeyFile == null || masterKeyFile.toString().isBlank() ? null : masterKeyFile;
        kmsCredentialsFile =
                kmsCredentialsFile == null || kmsCredentialsFile.toString().isBlank() ? null : kmsCredentialsFile;
        if ((masterKeyFile == null) == (kmsUri == null)) {
            throw new IllegalArgumentException(
                    "set either balcony.vault.master-key-file or balcony.vault.kms-uri: one says where the master key"
                            + " lies that wraps the keys of sealed texts");
        }
        if (kmsCredentialsFile != null && kmsUri == null) {
            throw new IllegalArgumentException(
                    "balcony.vault.kms-credentials-file goes with balcony.vault.kms-uri, which is not set");
        }
    }
}
