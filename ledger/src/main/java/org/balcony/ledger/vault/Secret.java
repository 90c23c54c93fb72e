package org.balcony.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of the whole installation that keys digests: who has only the database can confirm no guess. */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** A secret of these bytes, which should be 32 of nothing but chance. */
    public Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** HMAC-SHA-256 of these bytes, 32 bytes long. */
    public byte[] digest(byte[] bytes) {
        return mac().doFinal(bytes);
    }

    /** HMAC-SHA-256 of a text in UTF-8. */
    public byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For many digests by one thread. */
    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
