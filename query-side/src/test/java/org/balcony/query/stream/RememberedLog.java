package org.balcony.query.stream;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.Circumstances;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.ledger.Append;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;

/** A log in memory, for tests of what is read from it. */
public final class RememberedLog implements Ledger {

    public static final String CASE = "case/0193a3a0-0000-7000-8000-000000000001";

    private final EventCodec codec = new EventCodec();
    private final List<StoredEvent> events = new CopyOnWriteArrayList<>();
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();

    /** Records a finding under a label of that level. */
    public void records(Level level) {
        records(CASE, level);
    }

    /** Records a finding in a stream. */
    public synchronized void records(String stream, Level level) {
        long position = events.size() + 1;
        AssessmentFindingRecorded finding =
                new AssessmentFindingRecorded(FindingKind.ISSUE, null, "finding " + position, null, null, null, null);
        events.add(new StoredEvent(
                position,
                stream,
                events.stream().filter(one -> one.stream().equals(stream)).count() + 1,
                new UUID(0x0193a3a000007000L, 0x8000000000000000L + position),
                EventCatalogue.standard().entry(finding.getClass()).type(),
                1,
                Instant.parse("2026-11-03T09:00:00Z").plusSeconds(position),
                codec.payload(finding),
                codec.metadata(circumstances(level)),
                new byte[32]));
        wakes.forEach(Runnable::run);
    }

    /** How often the log has been read since the last time this was asked. */
    public int reads() {
        return reads.getAndSet(0);
    }

    private static Circumstances circumstances(Level level) {
        return new Circumstances(
                When.of("2026-11-03"),
                new UserId("amina"),
                Role.CASE_OFFICER,
                null,
                new CommandId("c-1"),
                "c-1",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Label.of(level),
                List.of());
    }

    @Override
    public List<StoredEvent> readAll(long afterPosition, int limit) {
        reads.incrementAndGet();
        return events.stream().skip(afterPosition).limit(limit).toList();
    }

    @Override
    public List<StoredEvent> read(String stream, long afterVersion, int limit) {
        return events.stream()
                .filter(one -> one.stream().equals(stream) && one.version() > afterVersion)
                .limit(limit)
                .toList();
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public Optional<StoredEvent> event(UUID eventId) {
        return events.stream().filter(one -> one.eventId().equals(eventId)).findFirst();
    }

    @Override
    public AutoCloseable onAppend(Runnable wake) {
        wakes.add(wake);
        return () -> wakes.remove(wake);
    }

    @Override
    public List<Receipt> append(List<Append> appends) {
        throw new UnsupportedOperationException("this log is written by records()");
    }

    @Override
    public Map<String, Receipt> receipts(Collection<String> commandIds) {
        return Map.of();
    }

    @Override
    public Optional<String> claimant(String scope, String key) {
        return scope.equals("case-code") && key.equals("DAKAR-87") ? Optional.of(CASE) : Optional.empty();
    }

    @Override
    public Map<String, String> claims(String scope) {
        return Map.of();
    }
}
