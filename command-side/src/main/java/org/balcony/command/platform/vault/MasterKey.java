package org.balcony.command.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.balcony.ledger.keys.SecretFile;

/** The key that wraps all others: a Tink keyset in a file, so that it can be rotated by adding a key to the set. */
public final class MasterKey {

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * The master key in the file; made, readable by its owner only, when there is no such file.
     *
     * @throws IOException if the file cannot be read or holds no keyset
     */
    public static MasterKey in(Path file) throws IOException {
        try {
            AeadConfig.register();
            String keyset = SecretFile.readOrCreate(file, MasterKey::fresh);
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IOException("the master key file " + file + " holds no keyset", e);
        }
    }

    Aead aead() {
        return aead;
    }

    private static String fresh() throws IOException {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()) + '\n';
        } catch (GeneralSecurityException e) {
            throw new IOException("no master key could be made", e);
        }
    }
}
