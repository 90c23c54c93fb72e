package org.balcony.ledger.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file with a secret in text, readable by its owner only. */
public final class SecretFile {

    /** Makes the text of a new secret. */
    @FunctionalInterface
    public interface Fresh {
        String text() throws IOException;
    }

    private SecretFile() {}

    /** The text in the file; made when there is no such file. Nodes that start together end up with one secret. */
    public static String readOrCreate(Path file, Fresh fresh) throws IOException {
        if (!Files.exists(file)) {
            create(file, fresh.text());
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    /** Puts another text in the place of the one in the file; who reads meanwhile reads one of the two, whole. */
    public static void replace(Path file, String text) throws IOException {
        Path written = beside(file);
        try {
            Files.writeString(written, text, StandardCharsets.US_ASCII);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static Path beside(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        return Files.createTempFile(
                directory,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void create(Path file, String text) throws IOException {
        Path written = beside(file);
        try {
            Files.writeString(written, text, StandardCharsets.US_ASCII);
            // Linked into place whole, so that nobody reads half a secret.
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(written);
        }
    }
}
