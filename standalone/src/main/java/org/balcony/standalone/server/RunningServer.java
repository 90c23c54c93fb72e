package org.balcony.standalone.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.platform.spring.ServerDefaults;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.data.ServerNote;
import org.balcony.standalone.database.EmbeddedDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Everything in one process, from its start until it is closed. */
public final class RunningServer implements AutoCloseable {

    /** A demo identity is a role without a person behind it, whom nobody could give a role in a case: the team sees all of it. */
    private static final String DEMO_ORGANISATION_WIDE =
            "safety-officer,auditor,records-steward,administrator,lead-mediator,mediator,case-officer,evaluator";

    /** So that every command can be tried in the role it is for; what these clients read is granted to them, as anywhere. */
    private static final String DEMO_WRITING_EVERYWHERE = "local-partner,coordination-partner,funder";

    /** Everybody on a machine has the same address here, and scripts share the demo users: more than one machine gets done. */
    private static final int FOR_ONE_MACHINE = 600_000;

    private final DataDirectory data;
    private final int port;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private RunningServer(DataDirectory data, int port) {
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the database, both sides and the demo issuer, in this order.
     *
     * @throws IOException if something is in the way; its message says what, and nothing is left running
     */
    public static RunningServer start(ServerSettings settings) throws IOException {
        DataDirectory data = DataDirectory.at(settings.data());
        Optional<DataDirectory.Hold> hold = data.hold();
        if (hold.isEmpty()) {
            throw new IOException("another process serves " + data.root()
                    + ServerNote.in(data)
                            .map(note -> " (process " + note.pid() + ", " + note.address() + ")")
                            .orElse("")
                    + "; stop it or choose another directory with --data");
        }
        RunningServer server = new RunningServer(data, settings.port() == 0 ? freePort() : settings.port());
        server.open.push(hold.get());
        try {
            server.startAll(settings);
            return server;
        } catch (IOException | RuntimeException failed) {
            try {
                server.close();
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    private void startAll(ServerSettings settings) throws IOException {
        mustBeFree(port);
        Databases databases;
        int databasePort = 0;
        if (settings.database() == null) {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
            open.push(embedded);
            databasePort = embedded.port();
            databases = Databases.of(embedded);
        } else {
            databases = Databases.of(settings.database());
        }
        open.push(databases);
        open.push(startSides(settings, databases));
        new ServerNote(ProcessHandle.current().pid(), port, databasePort).leaveIn(data);
        open.push(() -> ServerNote.remove(data));
    }

    private ConfigurableApplicationContext startSides(ServerSettings settings, Databases databases) throws IOException {
        NoteSigner signer = new NoteSigner(Databases.LOG_NAME, SigningKeyFile.readOrCreate(Databases.signingKey(data)));
        AccessLog accessLog = databases.accessLog(signer);
        open.push(accessLog);
        Vault vault = databases.vault(MasterKey.in(Databases.masterKey(data)));
        SpringApplication application = new SpringApplication(BothSides.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        Map<String, Object> defaults = new HashMap<>(ServerDefaults.properties());
        defaults.put("balcony.limits.requests-per-minute", FOR_ONE_MACHINE);
        defaults.put("balcony.limits.tokenless-per-minute", FOR_ONE_MACHINE);
        application.setDefaultProperties(defaults);
        application.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("ledger", databases.ledger());
            beans.registerSingleton("ledgerSnapshots", databases.snapshots());
            beans.registerSingleton("vault", vault);
            beans.registerSingleton("dataSource", databases.reading());
            beans.registerSingleton("logProofs", databases.proofs(signer));
            beans.registerSingleton("accessLog", accessLog);
            // First, so that nothing in the environment can open the demo identities to the outside.
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("standalone", properties(settings)));
        });
        try {
            return application.run();
        } catch (PortInUseException taken) {
            throw new IOException(portTaken(port), taken);
        }
    }

    private Map<String, Object> properties(ServerSettings settings) {
        Path keys = data.keys();
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.application.name", "balcony");
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", port);
        properties.put("balcony.data-directory", data.root().toString());
        properties.put("balcony.security.issuer", address());
        properties.put("balcony.security.audience", "balcony");
        properties.put("balcony.access.organisation-wide", DEMO_ORGANISATION_WIDE);
        properties.put("balcony.access.writing-everywhere", DEMO_WRITING_EVERYWHERE);
        properties.put(
                "balcony.demo.issuer-key", keys.resolve("demo-issuer.jwk").toString());
        properties.put(
                "balcony.streams.cursor-key-file", keys.resolve("cursor.key").toString());
        if (settings.kafkaBootstrap() != null) {
            properties.put("balcony.kafka.bootstrap-servers", settings.kafkaBootstrap());
        }
        properties.putAll(settings.more());
        return properties;
    }

    /** Where it answers. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The HTTP port. */
    public int port() {
        return port;
    }

    /** Where the record is kept. */
    public Path data() {
        return data.root();
    }

    /** Stops everything, the database last. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                IOException next = new IOException("not everything stopped: " + failed.getMessage(), failed);
                if (failure == null) {
                    failure = next;
                } else {
                    failure.addSuppressed(next);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void mustBeFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (java.net.BindException taken) {
            throw new IOException(portTaken(port), taken);
        }
    }

    private static String portTaken(int port) {
        return "port " + port + " is taken; choose another with --port";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
