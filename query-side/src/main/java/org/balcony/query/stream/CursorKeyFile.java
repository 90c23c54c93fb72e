package org.balcony.query.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The file that holds the cursor key, as base64 on one line; all nodes share one. */
public final class CursorKeyFile {

    private CursorKeyFile() {}

    /** The key in the file; the file is created, readable by its owner only, if there is none. */
    public static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the cursor key file " + file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the cursor key file " + file + " does not hold a base64 line", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[CursorSeal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        // Linked into place whole, so that two nodes that start together end up with one key.
        Path written = Files.createTempFile(
                directory,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(written, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(written);
        }
    }
}
