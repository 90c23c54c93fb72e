package org.balcony.query.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();

    /** Records a finding under a label of that level. */
    public void records(Level level) {
        records(CASE, level);
    }

    /** Records a finding in a stream. */
    public void records(String stream, Level level) {
        add(stream, level);
        wakes.forEach(Runnable::run);
    }

    private synchronized void add(String stream, Level level) {
        long position = events.size() + 1;
        AssessmentFindingRecorded finding =
                new AssessmentFindingRecorded(FindingKind.ISSUE, null, "finding " + position, null, null, null, null);
        events.add(new StoredEvent(
                position,
                stream,
                versions.merge(stream, 1L, Long::sum),
                new UUID(0x0193a3a000007000L, 0x8000000000000000L + position),
                EventCatalogue.standard().entry(finding.getClass()).type(),
                1,
                Instant.parse("2026-11-03T09:00:00Z").plusSeconds(position),
                codec.payload(finding),
                codec.metadata(circumstances(level)),
                new byte[32]));
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
    public synchronized List<StoredEvent> readAll(long afterPosition, int limit) {
        int from = (int) Math.min(afterPosition, events.size());
        return List.copyOf(events.subList(from, Math.min(from + limit, events.size())));
    }

    @Override
    public synchronized List<StoredEvent> read(String stream, long afterVersion, int limit) {
        return events.stream()
                .filter(one -> one.stream().equals(stream) && one.version() > afterVersion)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized Optional<StoredEvent> event(UUID eventId) {
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
    public synchronized Map<String, Long> versions(Collection<String> streams, long position) {
        Map<String, Long> found = new HashMap<>();
        events.stream()
                .filter(one -> one.position() <= position && streams.contains(one.stream()))
                .forEach(one -> found.put(one.stream(), one.version()));
        return found;
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

    @Override
    public synchronized List<String> streams(String prefix) {
        return events.stream()
                .map(StoredEvent::stream)
                .filter(one -> one.startsWith(prefix))
                .distinct()
                .sorted()
                .toList();
    }
}
