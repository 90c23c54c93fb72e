package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a key service in tests: its key lies in the file that serves as credentials. It is found as the clients of real
 * services are, as a service of the class path, and keeps nothing secret from anybody.
 */
public final class KmsForTests implements KmsClient {

    static final String URI = "kms-for-tests://any";

    private final @Nullable Path key;

    /** For the service loader. */
    public KmsForTests() {
        this(null);
    }

    private KmsForTests(@Nullable Path key) {
        this.key = key;
    }

    @Override
    public boolean doesSupport(String uri) {
        return uri.startsWith("kms-for-tests://");
    }

    @Override
    public KmsClient withCredentials(String file) {
        return new KmsForTests(Path.of(file));
    }

    @Override
    public KmsClient withDefaultCredentials() throws GeneralSecurityException {
        throw new GeneralSecurityException("this service wants credentials");
    }

    @Override
    public Aead getAead(String uri) throws GeneralSecurityException {
        if (key == null) {
            throw new GeneralSecurityException("this service wants credentials");
        }
        try {
            return TinkProtoKeysetFormat.parseKeyset(Files.readAllBytes(key), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** Writes credentials that hold a fresh key. */
    static Path credentials(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        return Files.write(
                file,
                TinkProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get()));
    }
}
