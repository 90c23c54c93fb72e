package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Keys and secrets as they lie in the database: encrypted by the master key, each bound to its name. */
final class Wrapping {

    private Wrapping() {}

    static byte[] freshKey(String owner, Aead master) throws GeneralSecurityException {
        return key(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), owner, master);
    }

    static byte[] key(KeysetHandle key, String owner, Aead master) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bytes(owner));
    }

    static KeysetHandle keyset(byte[] wrapped, String owner, Aead master) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(owner));
    }

    static Aead opened(byte[] wrapped, String owner, Aead master) throws GeneralSecurityException {
        return keyset(wrapped, owner, master).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The key with a new member that seals from now on. */
    static KeysetHandle renewed(KeysetHandle key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(key)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    static byte[] secret(byte[] secret, String name, Aead master) throws GeneralSecurityException {
        return master.encrypt(secret, bytes("secret|" + name));
    }

    static byte[] openedSecret(byte[] wrapped, String name, Aead master) throws GeneralSecurityException {
        return master.decrypt(wrapped, bytes("secret|" + name));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
