package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import org.balcony.ledger.keys.SecretFile;

/** A master key in a file: a Tink keyset whose primary member wraps and whose members all unwrap. */
final class MasterKeyFile {

    private record Read(FileTime changed, Object file, long size, KeysetHandle keyset, Aead aead) {}

    private final Path file;
    private volatile Read read;

    private MasterKeyFile(Path file, Read read) {
        this.file = file;
        this.read = read;
    }

    static MasterKeyFile readOrCreate(Path file) throws IOException {
        try {
            AeadConfig.register();
            SecretFile.readOrCreate(file, MasterKeyFile::fresh);
            return new MasterKeyFile(file, read(file));
        } catch (GeneralSecurityException e) {
            throw new IOException("the master key file " + file + " holds no keyset", e);
        }
    }

    /** The key, read again if the file has changed. */
    Aead aead() throws GeneralSecurityException {
        try {
            Read known = read;
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!known.changed.equals(now.lastModifiedTime())
                    || known.size != now.size()
                    || !known.file.equals(key(now))) {
                known = read(file);
                read = known;
            }
            return known.aead;
        } catch (IOException e) {
            throw new GeneralSecurityException("the master key file cannot be read", e);
        }
    }

    /** How many members the keyset has. */
    int members() {
        return read.keyset.size();
    }

    /** Adds a member that wraps from now on; the others still unwrap. */
    void addPrimary() throws GeneralSecurityException {
        aead();
        replace(KeysetHandle.newBuilder(read.keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The keyset without any member but the one that wraps, not yet written. */
    KeysetHandle primaryOnly() throws GeneralSecurityException {
        aead();
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(read.keyset);
        for (int i = builder.size() - 1; i >= 0; i--) {
            if (!builder.getAt(i).isPrimary()) {
                builder.deleteAt(i);
            }
        }
        return builder.build();
    }

    /** Writes another keyset into the file. */
    MasterKeyFile replace(KeysetHandle keyset) throws GeneralSecurityException {
        try {
            SecretFile.replace(file, written(keyset));
            read = read(file);
            return this;
        } catch (IOException e) {
            throw new GeneralSecurityException("the master key file cannot be written", e);
        }
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static Read read(Path file) throws IOException, GeneralSecurityException {
        // Looked at before it is read: what changes in between is noticed the next time.
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file, StandardCharsets.US_ASCII), InsecureSecretKeyAccess.get());
        return new Read(seen.lastModifiedTime(), key(seen), seen.size(), keyset, aead(keyset));
    }

    /** What tells a file from another that was put in its place; file systems without such a thing have the time. */
    private static Object key(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return key == null ? "" : key;
    }

    private static String fresh() throws IOException {
        try {
            return written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IOException("no master key could be made", e);
        }
    }

    private static String written(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()) + '\n';
    }
}
