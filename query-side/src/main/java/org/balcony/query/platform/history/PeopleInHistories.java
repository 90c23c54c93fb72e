package org.balcony.query.platform.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.visibility.people.Whereabouts;

/** Finds people who must not be shown by the keys that streams claim, and reads what is said of them. */
public final class PeopleInHistories implements Whereabouts {

    private final Ledger ledger;
    private final StreamCache streams;

    public PeopleInHistories(Ledger ledger, StreamCache streams) {
        this.ledger = ledger;
        this.streams = streams;
    }

    @Override
    public long head() {
        return streams.latest();
    }

    @Override
    public Set<StreamId> claimed(String scope) {
        return ledger.claims(scope).values().stream().map(StreamId::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<StreamId, Long> versions(Set<StreamId> asked, long position) {
        Map<String, Long> known =
                ledger.versions(asked.stream().map(StreamId::toString).toList(), position);
        return asked.stream().collect(Collectors.toMap(one -> one, one -> known.getOrDefault(one.toString(), 0L)));
    }

    @Override
    public List<RecordedEvent> history(StreamId stream, long position) {
        return streams.upTo(stream, position);
    }
}
