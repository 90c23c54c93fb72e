package org.balcony.query.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.balcony.events.value.UserId;

/**
 * Makes positions of the log opaque and unforgeable, always the same text for the same position and reader. A bookmark is
 * written as base64url of {@code salt (16) | AES-256-GCM of the position (8) | tag (16)} under the key
 * {@code HMAC-SHA256(bookmark key, salt)}, where the salt is {@code HMAC-SHA256(salt key, user id | 0 | position)} cut to
 * its length; the user id is authenticated with it. Both keys are derived from the cursor key.
 *
 * <p>Because the salt follows from what is sealed, a key never encrypts two different positions.
 */
public final class Bookmarks {

    private static final int SALT_BYTES = 16;
    private static final int SEALED_BYTES = SALT_BYTES + Long.BYTES + 16;
    private static final byte[] ZERO_NONCE = new byte[12];

    private final SecretKeySpec seals;
    private final SecretKeySpec salts;

    /** With the cursor key, which all nodes share. */
    public Bookmarks(byte[] cursorKey) {
        this.seals = derived(cursorKey, "balcony bookmark seal");
        this.salts = derived(cursorKey, "balcony bookmark salt");
    }

    /** The bookmark of a position as it is handed to the reader. */
    public String seal(long position, UserId reader) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES).putLong(position).array();
        byte[] salt = salt(plain, reader);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, reader).doFinal(plain);
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

    /** The position behind the text; empty if it was not sealed for this reader. */
    public Optional<Long> open(String text, UserId reader) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != SEALED_BYTES) {
                return Optional.empty();
            }
            byte[] salt = Arrays.copyOf(bytes, SALT_BYTES);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, salt, reader).doFinal(bytes, SALT_BYTES, bytes.length - SALT_BYTES);
            return MessageDigest.isEqual(salt, salt(plain, reader))
                    ? Optional.of(ByteBuffer.wrap(plain).getLong())
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] salt(byte[] plain, UserId reader) {
        byte[] user = text(reader);
        byte[] sealed = ByteBuffer.allocate(user.length + 1 + plain.length)
                .put(user)
                .put((byte) 0)
                .put(plain)
                .array();
        return Arrays.copyOf(mac(salts, sealed), SALT_BYTES);
    }

    private Cipher cipher(int mode, byte[] salt, UserId reader) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac(seals, salt), "AES"), new GCMParameterSpec(128, ZERO_NONCE));
        cipher.updateAAD(text(reader));
        return cipher;
    }

    private static byte[] text(UserId reader) {
        return reader.value().getBytes(StandardCharsets.UTF_8);
    }

    private static SecretKeySpec derived(byte[] key, String purpose) {
        return new SecretKeySpec(
                mac(new SecretKeySpec(key, "HmacSHA256"), purpose.getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
