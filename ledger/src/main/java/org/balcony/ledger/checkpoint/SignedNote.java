package org.balcony.ledger.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A text with signatures, as C2SP signed-note writes it; the text ends with a line break. */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String MARK = "\u2014 ";

    /** One line below the text: who signed, with which key, and the signature. */
    public record Signature(String name, int keyId, byte[] signature) {

        private String line() {
            byte[] bytes = java.nio.ByteBuffer.allocate(4 + signature.length)
                    .putInt(keyId)
                    .put(signature)
                    .array();
            return MARK + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends with a line break");
        }
    }

    /** Reads a note; throws {@link IllegalArgumentException} if it is none. */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw new IllegalArgumentException("a note is a text, an empty line and signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(signature(line));
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    private static Signature signature(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(MARK) || parts.length != 3 || parts[1].isEmpty()) {
            throw new IllegalArgumentException("not a signature line: " + line);
        }
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length < 5) {
            throw new IllegalArgumentException("too short a signature: " + line);
        }
        int keyId = java.nio.ByteBuffer.wrap(bytes).getInt();
        return new Signature(parts[1], keyId, Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    /** The note as it is handed out. */
    public String written() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
