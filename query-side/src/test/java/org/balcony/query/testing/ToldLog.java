package org.balcony.query.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.ledger.Append;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;

/** A log in memory of what is being told. */
public final class ToldLog implements Ledger {

    private final EventCodec codec = new EventCodec();
    private final Told told;
    private final List<StoredEvent> stored = new ArrayList<>();

    public ToldLog(Told told) {
        this.told = told;
    }

    private synchronized List<StoredEvent> all() {
        List<RecordedEvent> events = told.events();
        events.subList(stored.size(), events.size()).forEach(one -> stored.add(stored(one)));
        return List.copyOf(stored);
    }

    private StoredEvent stored(RecordedEvent one) {
        EventCatalogue.Entry entry =
                EventCatalogue.standard().entry(one.fact().event().getClass());
        return new StoredEvent(
                one.position(),
                one.stream().toString(),
                one.streamVersion(),
                one.fact().id().value(),
                entry.type(),
                entry.version(),
                one.recordedAt(),
                codec.payload(one.fact().event()),
                codec.metadata(one.fact().circumstances()),
                new byte[32]);
    }

    @Override
    public List<StoredEvent> read(String stream, long afterVersion, int limit) {
        return all().stream()
                .filter(one -> one.stream().equals(stream) && one.version() > afterVersion)
                .limit(limit)
                .toList();
    }

    @Override
    public List<StoredEvent> readAll(long afterPosition, int limit) {
        return all().stream()
                .filter(one -> one.position() > afterPosition)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<StoredEvent> event(UUID eventId) {
        return all().stream().filter(one -> one.eventId().equals(eventId)).findFirst();
    }

    @Override
    public long head() {
        return all().size();
    }

    @Override
    public Map<String, Long> versions(Collection<String> streams, long position) {
        Map<String, Long> versions = new HashMap<>();
        all().stream()
                .filter(one -> one.position() <= position && streams.contains(one.stream()))
                .forEach(one -> versions.put(one.stream(), one.version()));
        return versions;
    }

    @Override
    public Optional<String> claimant(String scope, String key) {
        return Optional.ofNullable(claims(scope).get(key));
    }

    @Override
    public Map<String, String> claims(String scope) {
        Map<String, String> claims = new LinkedHashMap<>();
        told.events().stream()
                .filter(one -> one.fact().event() instanceof CaseRegistered)
                .flatMap(one -> claims(one, (CaseRegistered) one.fact().event(), scope))
                .forEach(one -> claims.putIfAbsent(one.getKey(), one.getValue()));
        return claims;
    }

    private static Stream<Map.Entry<String, String>> claims(RecordedEvent one, CaseRegistered event, String scope) {
        String stream = one.stream().toString();
        if (scope.equals("case-code")) {
            return Stream.of(Map.entry(event.caseCode().value() + "/" + stream, stream));
        }
        return scope.equals("cases-of/" + event.conflictId()) ? Stream.of(Map.entry(stream, stream)) : Stream.of();
    }

    @Override
    public Map<String, Receipt> receipts(Collection<String> commandIds) {
        return Map.of();
    }

    @Override
    public List<Receipt> append(List<Append> appends) {
        throw new UnsupportedOperationException("this log is told");
    }

    @Override
    public AutoCloseable onAppend(Runnable wake) {
        return () -> {};
    }

    @Override
    public List<String> streams(String prefix) {
        return all().stream()
                .map(StoredEvent::stream)
                .filter(one -> one.startsWith(prefix))
                .distinct()
                .sorted()
                .toList();
    }
}
