package org.balcony.query.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.balcony.ledger.keys.SecretFile;

/** The file that holds the cursor key, as base64 on one line; all nodes share one. */
public final class CursorKeyFile {

    private CursorKeyFile() {}

    /** The key in the file; the file is created, readable by its owner only, if there is none. */
    public static byte[] read(Path file) {
        try {
            return Base64.getDecoder()
                    .decode(SecretFile.readOrCreate(file, CursorKeyFile::fresh).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the cursor key file " + file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the cursor key file " + file + " does not hold a base64 line", e);
        }
    }

    private static String fresh() {
        byte[] key = new byte[CursorSeal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }
}
