package org.balcony.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of the whole installation that keys digests: who has only the database can confirm no guess. */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";

    /** Ready to be copied, which is far cheaper than looking the algorithm up. */
    private final Mac ready;

    /** A secret of these bytes, which should be 32 of nothing but chance. */
    public Secret(byte[] bytes) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(bytes, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
            return (Mac) ready.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
