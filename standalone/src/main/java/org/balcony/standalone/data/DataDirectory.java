package org.balcony.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The layout of a data directory and the lock on it. */
public final class DataDirectory {

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /** The directory at {@code path}, made if it is missing. */
    public static DataDirectory at(Path path) throws IOException {
        Path root = path.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + " is not a directory");
        }
        Files.createDirectories(root);
        DataDirectory data = new DataDirectory(root.toRealPath());
        data.privateDirectory(data.keys());
        data.privateDirectory(data.runtime());
        return data;
    }

    /** The directory at {@code path} if one has been made there. */
    public static Optional<DataDirectory> existing(Path path) throws IOException {
        return Files.isDirectory(path.resolve("keys")) ? Optional.of(at(path)) : Optional.empty();
    }

    /** The directory itself. */
    public Path root() {
        return root;
    }

    /** The files of the embedded database. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** Keys and passwords. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Unpacked programs. */
    public Path runtime() {
        return root.resolve("runtime");
    }

    /** Where the running process says how to reach it. */
    public Path serverNote() {
        return root.resolve("server.json");
    }

    /**
     * Takes the directory for this process.
     *
     * @return released when closed or when the process ends, however it ends; empty if another process has it
     */
    public Optional<Hold> hold() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Hold(channel));
            }
        } catch (OverlappingFileLockException alreadyOursInThisProcess) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** The right to use the directory. */
    public static final class Hold implements AutoCloseable {

        private final FileChannel channel;

        private Hold(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private void privateDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
