package org.balcony.ledger.axon;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.balcony.ledger.Append;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.axon.AppendPlan.Entry;
import org.balcony.ledger.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** Deals the events of a unit of work out to the commands of its plan. */
final class Planned {

    private final EventBytes bytes;

    Planned(EventBytes bytes) {
        this.bytes = bytes;
    }

    List<Append> appends(List<Entry> entries, List<DomainEventMessage<?>> events) {
        List<Append> appends = new ArrayList<>();
        int dealt = 0;
        for (Entry entry : entries) {
            int end = dealt + entry.events();
            if (end > events.size()) {
                throw new IllegalStateException("command " + entry.commandId() + " announced " + entry.events()
                        + " events, " + (events.size() - dealt) + " are left");
            }
            appends.add(append(entry, events.subList(dealt, end)));
            dealt = end;
        }
        while (dealt < events.size()) {
            int end = endOfRun(events, dealt);
            appends.add(append(unplanned(events.get(dealt), end - dealt), events.subList(dealt, end)));
            dealt = end;
        }
        return appends;
    }

    private Append append(Entry entry, List<DomainEventMessage<?>> events) {
        List<PendingEvent> pending = new ArrayList<>(events.size());
        for (DomainEventMessage<?> event : events) {
            if (!event.getAggregateIdentifier().equals(entry.stream())) {
                throw new IllegalStateException("command " + entry.commandId() + " is for " + entry.stream()
                        + ", not for " + event.getAggregateIdentifier());
            }
            long inTurn = events.getFirst().getSequenceNumber() + pending.size();
            if (event.getSequenceNumber() != inTurn) {
                throw new IllegalStateException(
                        "sequence number " + event.getSequenceNumber() + " of " + entry.stream() + " is out of turn");
            }
            EventBytes.Encoded encoded = bytes.encode(event);
            pending.add(new PendingEvent(
                    UUID.fromString(event.getIdentifier()),
                    encoded.type(),
                    encoded.schemaVersion(),
                    encoded.payload(),
                    encoded.metadata()));
        }
        @Nullable
        Long expected = events.isEmpty() ? null : Long.valueOf(events.getFirst().getSequenceNumber());
        return new Append(
                entry.commandId(),
                entry.requestDigest(),
                entry.stream(),
                expected,
                pending,
                entry.claims(),
                entry.note());
    }

    private static Entry unplanned(DomainEventMessage<?> first, int events) {
        String commandId = UuidCreator.getTimeOrderedEpoch().toString();
        byte[] digest = new TreeHash().plain(commandId.getBytes(StandardCharsets.UTF_8));
        return new Entry(commandId, digest, new byte[0], List.of(), first.getAggregateIdentifier(), events);
    }

    private static int endOfRun(List<DomainEventMessage<?>> events, int start) {
        String stream = events.get(start).getAggregateIdentifier();
        int end = start + 1;
        while (end < events.size() && events.get(end).getAggregateIdentifier().equals(stream)) {
            end++;
        }
        return end;
    }
}
