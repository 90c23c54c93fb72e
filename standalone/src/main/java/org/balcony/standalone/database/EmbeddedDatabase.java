package org.balcony.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.data.PrivateFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server on a data directory, for as long as this object is open. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The name of the database. */
    public static final String DATABASE = "balcony";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** How long to wait before looking again; a server that still recovers then is left to go on. */
    private static final Duration SECOND_PATIENCE = Duration.ofSeconds(10);

    private static final long WATCH = 200;

    private final DataDirectory data;
    private final DatabasePasswords passwords;
    private final int port;
    private @Nullable EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(DataDirectory data, DatabasePasswords passwords, int port) {
        this.data = data;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts the server; makes the database first if the directory holds none. The caller holds the data directory.
     *
     * @throws IOException if the server does not start, or would not keep what it has acknowledged
     */
    public static EmbeddedDatabase start(DataDirectory data) throws IOException {
        DatabasePasswords passwords = DatabasePasswords.of(data);
        setAsideUnfinished(data);
        Optional<Postmaster> orphan = Postmaster.on(data.postgres());
        if (orphan.isPresent()) {
            LOG.info("Stopping the database server that an earlier process left running");
            orphan.get().stop(PATIENCE);
        }
        EmbeddedDatabase database = new EmbeddedDatabase(data, passwords, freePort());
        database.launch(PATIENCE);
        Thread.ofPlatform().daemon().name("database-watch").start(database::watch);
        Files.writeString(finishedMark(data), "The database was made completely.\n");
        return database;
    }

    /** Where the server listens on the loopback address; the same for as long as this object is open. */
    public int port() {
        return port;
    }

    /** The address of the database. */
    public String url() {
        return urlOn(port);
    }

    /** The address of the database of a server that listens on {@code port}. */
    public static String urlOn(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The password of a role. */
    public String password(DatabaseRole role) {
        return passwords.of(role.roleName());
    }

    /** The password of a role in the embedded database of a data directory. */
    public static String password(DataDirectory data, DatabaseRole role) throws IOException {
        return DatabasePasswords.of(data).of(role.roleName());
    }

    private synchronized void launch(Duration startup) throws IOException {
        Path directory = data.postgres();
        Postmaster.forgetDead(directory);
        // A start that failed keeps the library's lock for as long as this process lives; ours is the one that counts.
        Files.deleteIfExists(directory.resolve("epg-lock"));
        // Otherwise the library tidies up after strangers in the shared temporary directory.
        System.setProperty("ot.epg.working-dir", data.runtime().toString());
        Path passwordFile = data.keys().resolve("superuser");
        PrivateFile.write(passwordFile, passwords.of(DatabaseRole.SUPERUSER));
        try {
            server = settings(directory, passwordFile, startup).start();
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        DatabaseRoles.prepare(port, passwords);
    }

    private EmbeddedPostgres.Builder settings(Path directory, Path passwordFile, Duration startup) {
        Path log = data.runtime().resolve("postgres-start.log");
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.runtime().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(startup)
                .setPort(port)
                .setConnectConfig("password", passwords.of(DatabaseRole.SUPERUSER))
                // These become options of initdb and override the open door that the library asks for.
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // The library starts the server with both of these off; what comes later on the command line wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void watch() {
        long pause = 0;
        while (sleep(WATCH + pause) && !isClosed()) {
            try {
                if (Postmaster.on(data.postgres()).isPresent()) {
                    continue;
                }
                LOG.error("The database server has ended unexpectedly; starting it again");
                relaunch();
                pause = 0;
            } catch (IOException | RuntimeException failed) {
                LOG.error("The database server does not start: {}", failed.getMessage());
                pause = Math.min(pause * 2 + WATCH, 8_000);
            }
        }
    }

    private synchronized void relaunch() throws IOException {
        if (closed) {
            return;
        }
        release();
        launch(SECOND_PATIENCE);
        LOG.info("The database server runs again");
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void release() throws IOException {
        Optional<Postmaster> running = Postmaster.on(data.postgres());
        if (running.isPresent()) {
            running.get().stop(PATIENCE);
        }
        Postmaster.forgetDead(data.postgres());
        if (server != null) {
            // Only lets go of the library's own lock: the server has ended, and its pid file is gone.
            server.close();
            server = null;
        }
    }

    /** Stops the server when its clients have gone; what was committed is on disk. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        release();
    }

    private static boolean sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void setAsideUnfinished(DataDirectory data) throws IOException {
        Path directory = data.postgres();
        if (Files.exists(directory)
                && !Files.exists(finishedMark(data))
                && Postmaster.on(directory).isEmpty()) {
            Path aside = data.root().resolve("postgres.unfinished-" + System.currentTimeMillis());
            LOG.warn("{} was never finished; moving it to {}", directory, aside);
            Files.move(directory, aside);
        }
    }

    private static Path finishedMark(DataDirectory data) {
        return data.postgres().resolve("balcony-made");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
