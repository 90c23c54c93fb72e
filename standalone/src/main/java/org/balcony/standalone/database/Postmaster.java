package org.balcony.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server process that has been seen to run on a certain data directory. */
final class Postmaster {

    private final ProcessHandle process;
    private final Path directory;

    private Postmaster(ProcessHandle process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /** The server that runs on a data directory, whoever started it. */
    static Optional<Postmaster> on(Path directory) throws IOException {
        Path lockFile = lockFile(directory);
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        return pid(lockFile)
                .flatMap(ProcessHandle::of)
                .map(process -> new Postmaster(process, directory))
                .filter(Postmaster::runs);
    }

    /** Deletes the lock file of a server that no longer runs; its process number may belong to a stranger by now. */
    static void forgetDead(Path directory) throws IOException {
        if (on(directory).isEmpty()) {
            Files.deleteIfExists(lockFile(directory));
        }
    }

    /** Asks the server to roll back what is open, write what is committed and end; waits until it has. */
    void stop(Duration patience) throws IOException {
        if (!runs()) {
            return;
        }
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitEnd(patience);
    }

    /** Whether the server still runs; a process that has ended but was not yet collected by its parent does not. */
    boolean runs() {
        return process.isAlive() && serves(process, directory);
    }

    private void awaitEnd(Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (runs()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("the database server (process " + process.pid() + ") does not end");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the database server was ending", interrupted);
            }
        }
    }

    private static boolean serves(ProcessHandle process, Path directory) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return isPostgres && workingDirectory(process).map(directory::equals).orElseGet(() -> names(info, directory));
    }

    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(
                    Path.of("/proc", Long.toString(process.pid()), "cwd").toRealPath());
        } catch (IOException notLinuxOrNotOurs) {
            return Optional.empty();
        }
    }

    private static boolean names(ProcessHandle.Info info, Path directory) {
        return info.arguments()
                .map(arguments -> List.of(arguments).contains(directory.toString()))
                .orElse(false);
    }

    private static Optional<Long> pid(Path lockFile) throws IOException {
        try (var lines = Files.lines(lockFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .map(Long::valueOf);
        }
    }

    private static Path lockFile(Path directory) {
        return directory.resolve("postmaster.pid");
    }
}
