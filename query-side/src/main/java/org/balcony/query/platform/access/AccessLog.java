package org.balcony.query.platform.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.EventId;
import org.balcony.ledger.Append;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.LogSchema;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.query.accesslog.Access;
import org.balcony.query.accesslog.NotedAccess;
import org.balcony.query.log.ProvenLog;

/**
 * The access log: a log beside that of the events, one stream {@code access/<day>} for each day.
 *
 * <p>When {@link #accept} returns, the entry is committed and durable; when it throws, it may or may not be there, and nothing
 * that rests on it may be shown.
 */
public final class AccessLog implements Consumer<Access>, AutoCloseable {

    /** Where it lies. */
    public static final LogSchema SCHEMA = new LogSchema("access_log");

    /** An entry, by the published name and version of its shape. */
    static final String TYPE = "balcony.access.noted";

    private static final int SHAPE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PAGE = 500;
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final PostgresLedger ledger;
    private final LogProofs proofs;
    private final Clock clock;

    private AccessLog(PostgresLedger ledger, LogProofs proofs, Clock clock) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * Opens the access log of an installation. Connects when first needed.
     *
     * @param running connections of the running role, two of which are kept
     * @param signer signs the log of events; the access log has the same key and a name of its own
     */
    public static AccessLog open(DataSource running, NoteSigner signer, Clock clock) {
        LedgerSettings settings =
                LedgerSettings.standard().in(SCHEMA).withPatience(PATIENCE).withClock(clock);
        return new AccessLog(
                PostgresLedger.open(running, running, settings),
                new PostgresLogProofs(
                        running, signer.under(name(signer.verifier().name())), SCHEMA),
                clock);
    }

    /** What the access log is called in checkpoints where the log of events has this name. */
    public static String name(String log) {
        return log + "/access";
    }

    @Override
    public void accept(Access access) {
        byte[] payload = BalconyJson.mapper().writeValueAsBytes(access);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        append(new Append(
                id.toString(),
                new TreeHash().plain(payload),
                "access/" + day,
                null,
                List.of(new PendingEvent(id, TYPE, SHAPE, payload, NOTHING)),
                List.of(),
                new byte[0]));
    }

    /** Whatever the reason, a reader may only be asked to come back. */
    private void append(Append entry) {
        try {
            ledger.append(entry);
        } catch (IllegalStateException refused) {
            throw new LedgerUnavailable("the access log cannot be written", refused);
        }
    }

    /** The position of the newest entry; 0 where nobody has read anything yet. */
    public long head() {
        return ledger.head();
    }

    /** Where an entry lies; empty where there is no such entry. */
    public OptionalLong position(UUID entry) {
        return ledger.event(entry).stream().mapToLong(StoredEvent::position).findFirst();
    }

    /** Some entries before a position, the newest first; none at the beginning. */
    public List<NotedAccess> before(long position) {
        long after = Math.max(0, position - 1 - PAGE);
        int limit = (int) Math.min(PAGE, Math.max(0, position - 1));
        return limit == 0
                ? List.of()
                : ledger.readAll(after, limit).reversed().stream()
                        .map(AccessLog::noted)
                        .toList();
    }

    private static NotedAccess noted(StoredEvent stored) {
        return new NotedAccess(
                stored.position(),
                new EventId(stored.eventId()),
                stored.recordedAt(),
                BalconyJson.mapper().readValue(stored.payload(), Access.class));
    }

    /** The log itself and its evidence. */
    public ProvenLog proven() {
        return new ProvenLog(ledger, proofs, (_, _) -> true);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
