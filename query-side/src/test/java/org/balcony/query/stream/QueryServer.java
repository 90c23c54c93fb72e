package org.balcony.query.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.projection.QuerySchema;
import org.balcony.query.platform.spring.QuerySideConfiguration;
import org.balcony.query.testing.Doors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** The query side over HTTP on a real log, with an issuer of tokens beside it. */
public final class QueryServer implements AutoCloseable {

    public static final String CASE = "case/0193a3a0-0000-7000-8000-000000000001";

    private static final String ORGANISATION = "organisation/0193a3a0-0000-7000-8000-0000000000aa";
    private static final String ISSUER = "balcony";

    private final EventCodec codec = new EventCodec();
    private final AtomicLong commands = new AtomicLong(new SecureRandom().nextLong(1L << 40));
    private final MockOAuth2Server issuer = new MockOAuth2Server();
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PostgresForTests postgres;
    private final PostgresLedger ledger;
    private final ConfigurableApplicationContext context;

    @EnableAutoConfiguration
    @Import(QuerySideConfiguration.class)
    static class Application {}

    private QueryServer(PostgresForTests postgres, Map<String, Object> properties) {
        this.postgres = postgres;
        DataSource database = postgres.pool(20);
        this.ledger = PostgresLedger.open(postgres.running(), database, LedgerSettings.standard());
        issuer.start();
        this.context = new SpringApplicationBuilder(Application.class)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
                    beans.registerBean(Ledger.class, () -> ledger, bean -> bean.setDestroyMethodName(""));
                    NoteSigner signer = signer();
                    beans.registerBean(Vault.class, () -> vault(database));
                    beans.registerBean(LogProofs.class, () -> new PostgresLogProofs(database, signer));
                    beans.registerBean(AccessLog.class, () -> AccessLog.open(database, signer, Clock.systemUTC()));
                })
                .properties(Map.of(
                        "server.port",
                        "0",
                        "server.address",
                        "127.0.0.1",
                        "balcony.security.issuer",
                        issuer.issuerUrl(ISSUER).toString(),
                        "balcony.streams.cursor-key-file",
                        temporary().resolve("cursor.key").toString(),
                        "balcony.access.organisation-wide",
                        Doors.DEMO_WORDS,
                        "spring.main.banner-mode",
                        "off"))
                .properties(properties)
                .run();
    }

    /** Starts a server on a fresh log. */
    public static QueryServer start(Map<String, Object> properties) {
        PostgresForTests postgres = PostgresForTests.fresh();
        QuerySchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
        return new QueryServer(postgres, properties);
    }

    /** A token of a user with one role. */
    public String token(String user, Role role, long seconds) {
        return issuer.issueToken(
                        ISSUER,
                        "client",
                        new no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback(
                                ISSUER,
                                user,
                                "JWT",
                                List.of("balcony"),
                                Map.of("roles", List.of(role.kebab())),
                                seconds))
                .serialize();
    }

    public String token(Role role) {
        return tokens.computeIfAbsent(role, one -> token(one.kebab(), one, 3600));
    }

    public URI address(String path) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpResponse<byte[]> get(Role role, String path) {
        return getLater(role, path).join();
    }

    public CompletableFuture<HttpResponse<byte[]>> getLater(Role role, String path) {
        return http.sendAsync(
                HttpRequest.newBuilder(address(path))
                        .header("Authorization", "Bearer " + token(role))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The JSON of an answer that must be 200. */
    public JsonNode json(Role role, String path) {
        return json(get(role, path));
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + new String(answer.body()));
        }
        return BalconyJson.mapper().readTree(answer.body());
    }

    /** Records one finding for each level, in one command; answers with the position of the last. */
    public long records(Level... levels) {
        return records("a finding", levels);
    }

    public long records(String statement, Level... levels) {
        CommandId command = new CommandId("c-%06d".formatted(commands.incrementAndGet()));
        List<PendingEvent> events = new ArrayList<>();
        for (Level level : levels) {
            events.add(pending(
                    command,
                    new AssessmentFindingRecorded(FindingKind.ISSUE, null, statement, null, null, null, null),
                    Label.of(level)));
        }
        List<Claim> claims = ledger.claimant("case-code", "DAKAR-87").isPresent()
                ? List.of()
                : List.of(new Claim("case-code", "DAKAR-87"));
        return append(command, CASE, events, claims);
    }

    /** Lets the user of a role into the whole organisation, up to what may be granted outside. */
    public long grants(Role role) {
        return grants(role.kebab());
    }

    /** The same for any user. */
    public long grants(String user) {
        CommandId command = new CommandId("c-%06d".formatted(commands.incrementAndGet()));
        AccessGranted granted = new AccessGranted(
                new LocalId("grant-" + commands.incrementAndGet()),
                new ActorOrText(user),
                null,
                AccessScope.ORGANISATION,
                null,
                Level.COORDINATION,
                List.of(),
                null,
                null);
        return append(
                command, ORGANISATION, List.of(pending(command, granted, Label.of(Level.ORGANISATION))), List.of());
    }

    /** Puts the event at a position under another label. */
    public long reclassifies(long position, Level to) {
        CommandId command = new CommandId("c-%06d".formatted(commands.incrementAndGet()));
        UUID target = ledger.readAll(position - 1, 1).getFirst().eventId();
        RecordReclassified reclassified = new RecordReclassified(
                List.of(new EventId(target)), Label.of(Level.RESTRICTED), Label.of(to), ReclassificationGround.SUNSET);
        return append(command, CASE, List.of(pending(command, reclassified, Label.of(to))), List.of());
    }

    private PendingEvent pending(CommandId command, DomainEvent event, Label label) {
        return new PendingEvent(
                new UUID((System.currentTimeMillis() << 16) | 0x7000, 0x8000000000000000L | commands.incrementAndGet()),
                EventCatalogue.standard().entry(event.getClass()).type(),
                EventCatalogue.standard().entry(event.getClass()).version(),
                codec.payload(event),
                codec.metadata(circumstances(command, label)));
    }

    private long append(CommandId command, String stream, List<PendingEvent> events, List<Claim> claims) {
        return ledger.append(new Append(command.value(), new byte[32], stream, null, events, claims, new byte[0]))
                .position();
    }

    private static Circumstances circumstances(CommandId command, Label label) {
        return new Circumstances(
                When.of("1987-07"),
                new UserId("amina"),
                Role.CASE_OFFICER,
                null,
                command,
                command.value(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                label,
                List.of());
    }

    private static Vault vault(DataSource database) {
        try {
            return new Vault(database, MasterKey.in(temporary().resolve("master.key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteSigner signer() {
        try {
            return new NoteSigner(
                    "balcony.test/log", SigningKeyFile.readOrCreate(temporary().resolve("log.key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("balcony");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server, and nothing else. */
    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        ledger.close();
        issuer.shutdown();
        postgres.close();
    }
}
