package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The key that wraps all others: in a file, where it can be rotated, or in a key service that rotates by itself. */
public final class MasterKey {

    /** Gives the key as it is now. */
    @FunctionalInterface
    private interface Source {
        Aead now() throws GeneralSecurityException;
    }

    private final Source source;

    private MasterKey(Source source) {
        this.source = source;
    }

    /**
     * The master key that the settings name.
     *
     * @throws IOException if it cannot be reached or read; the message says what is missing
     */
    public static MasterKey of(VaultSettings settings) throws IOException {
        Path file = settings.masterKeyFile();
        return file == null ? inService(String.valueOf(settings.kmsUri()), settings.kmsCredentialsFile()) : in(file);
    }

    /**
     * The master key in the file; made, readable by its owner only, when there is no such file. A file that changes while it is
     * used is read again.
     *
     * @throws IOException if the file cannot be read or holds no keyset
     */
    public static MasterKey in(Path file) throws IOException {
        MasterKeyFile read = MasterKeyFile.readOrCreate(file);
        return new MasterKey(read::aead);
    }

    /** The master key of a key service, for whose scheme a client must be on the class path. */
    private static MasterKey inService(String uri, @Nullable Path credentials) throws IOException {
        KmsClient client = ServiceLoader.load(KmsClient.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.doesSupport(uri))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "no client on the class path understands the key service of balcony.vault.kms-uri ("
                                + scheme(uri) + "): add the matching extension of Tink, such as tink-gcpkms or"
                                + " tink-awskms, with what it depends on"));
        if (credentials != null && !Files.isReadable(credentials)) {
            throw new IOException("balcony.vault.kms-credentials-file " + credentials + " cannot be read");
        }
        try {
            AeadConfig.register();
            Aead aead = (credentials == null
                            ? client.withDefaultCredentials()
                            : client.withCredentials(credentials.toString()))
                    .getAead(uri);
            return new MasterKey(() -> aead);
        } catch (GeneralSecurityException e) {
            throw new IOException("the key service of balcony.vault.kms-uri gives no key: " + e.getMessage(), e);
        }
    }

    private static String scheme(String uri) {
        int end = uri.indexOf("://");
        return end < 0 ? "it names no scheme" : uri.substring(0, end);
    }

    /** The key as it is now. */
    Aead aead() throws GeneralSecurityException {
        return source.now();
    }
}
