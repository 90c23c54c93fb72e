package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.Memory.LogHead;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches. First from memory, in one statement; if the database does not agree with the memory or finds something
 * twice, then once more precisely: with the head locked, and after looking up what is in the way. Used by one thread at a
 * time.
 */
final class BatchWriter {

    private static final long WORTH_READING_UP = 5_000;

    private final WriterConnection connection;
    private final LedgerSettings settings;
    private final Lookups lookups;
    private final AppendSql appendSql;
    private final TreeHash hash = new TreeHash();
    private @Nullable Memory memory;

    /** Another process appends too: what is remembered will be outdated, so trying from memory first is wasted. */
    private boolean shared;

    BatchWriter(WriterConnection connection, LedgerSettings settings) {
        this.connection = connection;
        this.settings = settings;
        this.lookups = new Lookups(settings.schema());
        this.appendSql = new AppendSql(settings.schema());
    }

    /** Answers every unit, or throws and has answered none. */
    void write(List<Unit> units, boolean precisely) throws SQLException {
        if (precisely || shared || !writeFromMemory(units)) {
            writePrecisely(units);
        }
    }

    private boolean writeFromMemory(List<Unit> units) throws SQLException {
        Connection open = connection.get();
        Memory known = memory(open);
        remember(open, streamsToLookUp(units, known), known);
        BatchPlan plan = plan(units, known, Found.unknown());
        List<String> refused = plan.commandIdsOfRefused();
        if (!refused.isEmpty()) {
            plan.refuseRepeated(lookups.receipts(open, refused));
        }
        if (plan.rows.isEmpty()) {
            if (lookups.size(open) != known.head().size()) {
                return false;
            }
        } else {
            try {
                if (!appendSql.execute(open, known.head(), plan.headAfter(), plan.rows)) {
                    shared = true;
                    return false;
                }
            } catch (SQLException e) {
                if (Failure.of(e) == Failure.DUPLICATE) {
                    return false;
                }
                throw e;
            }
        }
        accept(plan, known);
        return true;
    }

    private void writePrecisely(List<Unit> units) throws SQLException {
        Connection open = connection.begin();
        LogHead locked = lookups.head(open, true);
        Memory known = caughtUp(open, locked);
        Found found = find(open, units);
        Set<String> streams = new LinkedHashSet<>();
        appends(units).forEach(append -> streams.add(append.stream()));
        streams.removeIf(known::remembers);
        remember(open, streams, known);
        BatchPlan plan = plan(units, known, found);
        if (!plan.rows.isEmpty() && !appendSql.execute(open, locked, plan.headAfter(), plan.rows)) {
            throw new IllegalStateException("the head moved while it was locked");
        }
        connection.commit();
        accept(plan, known);
    }

    private Memory memory(Connection open) throws SQLException {
        Memory known = memory;
        if (known == null) {
            known = new Memory(lookups.head(open, false), settings.rememberedStreams());
            memory = known;
        }
        return known;
    }

    /** The memory, brought to the head that is now locked. */
    private Memory caughtUp(Connection open, LogHead locked) throws SQLException {
        Memory known = memory(open);
        long behind = locked.size() - known.head().size();
        shared = behind != 0;
        if (behind < 0 || behind > WORTH_READING_UP) {
            known.forgetStreams();
        } else if (behind > 0) {
            lookups.streamHeadsAfter(open, known.head().size(), known::remember);
        }
        known.moveTo(locked);
        return known;
    }

    private BatchPlan plan(List<Unit> units, Memory known, Found found) {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = known.head().recordedAt();
        BatchPlan plan = new BatchPlan(known, found, now.isBefore(last) ? last : now, hash);
        units.forEach(plan::add);
        return plan;
    }

    private static void accept(BatchPlan plan, Memory known) {
        if (!plan.rows.isEmpty()) {
            known.moveTo(plan.headAfter());
            plan.heads.forEach(known::remember);
        }
        plan.answers.forEach(Unit::answer);
    }

    /** Streams that memory lacks; one that is said to be new, and only once, is taken at its word: the index will tell. */
    private static Set<String> streamsToLookUp(List<Unit> units, Memory known) {
        Set<String> lookUp = new LinkedHashSet<>();
        Set<String> saidToBeNew = new HashSet<>();
        for (Append append : appends(units)) {
            String stream = append.stream();
            if (known.remembers(stream)) {
                continue;
            }
            if (!Objects.equals(append.expectedVersion(), 0L) || !saidToBeNew.add(stream)) {
                lookUp.add(stream);
            }
        }
        return lookUp;
    }

    private void remember(Connection open, Collection<String> streams, Memory known) throws SQLException {
        if (!streams.isEmpty()) {
            lookups.streamHeads(open, streams, known::remember);
        }
    }

    private Found find(Connection open, List<Unit> units) throws SQLException {
        List<String> commandIds = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<UUID> eventIds = new ArrayList<>();
        for (Append append : appends(units)) {
            commandIds.add(append.commandId());
            claims.addAll(append.claims());
            append.events().stream().map(PendingEvent::eventId).forEach(eventIds::add);
        }
        return new Found(
                lookups.receipts(open, commandIds),
                lookups.claims(open, claims),
                lookups.eventIds(open, eventIds),
                true);
    }

    private static List<Append> appends(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.parts.stream())
                .map(Unit.Part::append)
                .toList();
    }
}
