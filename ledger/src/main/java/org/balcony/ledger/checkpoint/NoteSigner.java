package org.balcony.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;

/** Signs notes under a name, with an Ed25519 key. */
public final class NoteSigner {

    private final PrivateKey key;
    private final NoteVerifier verifier;

    /** A signer with this private key; the name is that of the log, which is also the origin of its checkpoints. */
    public NoteSigner(String name, PrivateKey key) {
        this.key = key;
        this.verifier = new NoteVerifier(name, Ed25519.publicBytes(key));
    }

    /** A signer with the same key under another name: for another log of the same installation. */
    public NoteSigner under(String name) {
        return new NoteSigner(name, key);
    }

    /** The public key that checks what this one signs. */
    public NoteVerifier verifier() {
        return verifier;
    }

    /** The text, which must end with a line break, with one signature. */
    public SignedNote sign(String text) {
        byte[] signature = Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(new SignedNote.Signature(verifier.name(), verifier.keyId(), signature)));
    }
}
