package org.balcony.query.stream;

import java.time.Duration;
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
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.ledger.Append;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;
import org.balcony.query.platform.feed.EventFeed;

/** A log in memory, for tests of what is read from it. */
public final class RememberedLog implements Ledger {

    public static final String CASE = "case/0193a3a0-0000-7000-8000-000000000001";

    private final EventCodec codec = new EventCodec();
    private final List<StoredEvent> events = new ArrayList<>();
    private final List<RecordedEvent> recorded = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-03T09:00:00Z");

    /** Records a finding under a label of that level. */
    public EventId records(Level level) {
        return records(CASE, level);
    }

    /** Records a finding in a stream. */
    public EventId records(String stream, Level level) {
        String statement = "finding " + (head() + 1);
        return records(
                stream,
                new AssessmentFindingRecorded(FindingKind.ISSUE, null, statement, null, null, null, null),
                Label.of(level));
    }

    /** Records an event under a label. */
    public EventId records(String stream, DomainEvent event, Label label) {
        EventId id = add(stream, event, label);
        wakes.forEach(Runnable::run);
        return id;
    }

    /** Lets time pass in which nothing is recorded. */
    public synchronized void passes(Duration time) {
        now = now.plus(time);
    }

    /** What time it is. */
    public synchronized Instant now() {
        return now;
    }

    /** What was recorded, decoded. */
    public synchronized List<RecordedEvent> recorded() {
        return List.copyOf(recorded);
    }

    private synchronized EventId add(String stream, DomainEvent event, Label label) {
        long position = events.size() + 1;
        now = now.plusSeconds(1);
        StoredEvent stored = new StoredEvent(
                position,
                stream,
                versions.merge(stream, 1L, Long::sum),
                new UUID(0x0193a3a000007000L, 0x8000000000000000L + position),
                EventCatalogue.standard().entry(event.getClass()).type(),
                EventCatalogue.standard().entry(event.getClass()).version(),
                now,
                codec.payload(event),
                codec.metadata(circumstances(label)),
                new byte[32]);
        events.add(stored);
        recorded.add(new EventFeed(this, codec).decode(stored));
        return new EventId(stored.eventId());
    }

    private static Circumstances circumstances(Label label) {
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
                label,
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
