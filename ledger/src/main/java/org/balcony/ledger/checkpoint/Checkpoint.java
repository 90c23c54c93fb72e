package org.balcony.ledger.checkpoint;

import java.util.Base64;
import org.balcony.ledger.merkle.TreeHash;

/**
 * What a checkpoint says: the log of this origin had this size and this root (C2SP tlog-checkpoint).
 *
 * @param origin names the log
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /** Reads the text of a checkpoint, which may have more lines than are understood. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("not the text of a checkpoint: " + text);
        }
        byte[] root = Base64.getDecoder().decode(lines[2]);
        if (root.length != TreeHash.LENGTH) {
            throw new IllegalArgumentException("not a root: " + lines[2]);
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** The text to be signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
