package org.balcony.ledger.checkpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.balcony.ledger.merkle.TreeHash;

/** A public key that checks notes, written {@code name+id+key} (C2SP signed-note). */
public final class NoteVerifier {

    private static final byte ED25519 = 1;

    private final String name;
    private final byte[] publicBytes;
    private final int keyId;

    NoteVerifier(String name, byte[] publicBytes) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("the name of a key has no plus sign and no white space: " + name);
        }
        this.name = name;
        this.publicBytes = publicBytes;
        this.keyId = keyId(name, publicBytes);
    }

    /** Reads a key; throws {@link IllegalArgumentException} if it is none. */
    public static NoteVerifier parse(String written) {
        String[] parts = written.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("a verifier key is name+id+key: " + written);
        }
        byte[] key = Base64.getDecoder().decode(parts[2]);
        if (key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key: " + written);
        }
        NoteVerifier verifier = new NoteVerifier(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (verifier.keyId != HexFormat.fromHexDigits(parts[1])) {
            throw new IllegalArgumentException("the id is not that of the key: " + written);
        }
        return verifier;
    }

    private static int keyId(String name, byte[] publicBytes) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        bytes.write(ED25519);
        bytes.writeBytes(publicBytes);
        return ByteBuffer.wrap(new TreeHash().plain(bytes.toByteArray())).getInt();
    }

    public String name() {
        return name;
    }

    /** The same key under another name, as it checks another log of the same installation. */
    public NoteVerifier under(String other) {
        return new NoteVerifier(other, publicBytes);
    }

    int keyId() {
        return keyId;
    }

    /** Whether the note has a signature by this key, and none by it that is wrong. */
    public boolean verifies(SignedNote note) {
        byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        for (SignedNote.Signature signature : note.signatures()) {
            if (signature.keyId() == keyId && signature.name().equals(name)) {
                if (!Ed25519.verify(publicBytes, text, signature.signature())) {
                    return false;
                }
                signed = true;
            }
        }
        return signed;
    }

    /** The key in the form {@code name+id+key}. */
    @Override
    public String toString() {
        byte[] key = new byte[1 + publicBytes.length];
        key[0] = ED25519;
        System.arraycopy(publicBytes, 0, key, 1, publicBytes.length);
        return name + "+" + HexFormat.of().toHexDigits(keyId) + "+"
                + Base64.getEncoder().encodeToString(key);
    }
}
