package org.balcony.query.stream;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes cursors opaque and unforgeable. A cursor is written as base64url of {@code salt (16) | AES-256-GCM of position,
 * opened and sequence (24) | tag (16)} under the key {@code HMAC-SHA-256(master key, salt)}; the subscription's fingerprint is
 * authenticated with it.
 *
 * <p>The salt is fresh for every cursor, so that two cursors never tell whether they stand at the same place, and every
 * key encrypts once, so that no number of cursors wears it out.
 */
public final class CursorSeal {

    /** Length of the master key in bytes. */
    public static final int KEY_BYTES = 32;

    private static final int SALT_BYTES = 16;
    private static final int PLAIN_BYTES = 3 * Long.BYTES;
    private static final int SEALED_BYTES = SALT_BYTES + PLAIN_BYTES + 16;
    private static final byte[] ZERO_NONCE = new byte[12];

    private final SecretKeySpec master;
    private final SecureRandom random = new SecureRandom();

    public CursorSeal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the cursor key has " + KEY_BYTES + " bytes");
        }
        this.master = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The cursor as it is handed to the subscription's reader. */
    public String seal(Cursor cursor, Subscription subscription) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] plain = ByteBuffer.allocate(PLAIN_BYTES)
                .putLong(cursor.position())
                .putLong(cursor.opened())
                .putLong(cursor.sequence())
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, subscription).doFinal(plain);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(SEALED_BYTES)
                            .put(salt)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cursor behind the text, or {@link CursorRefused} if it was not sealed here for this subscription. */
    public Cursor open(String text, Subscription subscription) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != SEALED_BYTES) {
                throw new CursorRefused();
            }
            byte[] salt = Arrays.copyOf(bytes, SALT_BYTES);
            ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, salt, subscription)
                    .doFinal(bytes, SALT_BYTES, bytes.length - SALT_BYTES));
            return new Cursor(plain.getLong(), plain.getLong(), plain.getLong());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CursorRefused();
        }
    }

    private Cipher cipher(int mode, byte[] salt, Subscription subscription) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(master);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac.doFinal(salt), "AES"), new GCMParameterSpec(128, ZERO_NONCE));
        cipher.updateAAD(subscription.fingerprint());
        return cipher;
    }
}
