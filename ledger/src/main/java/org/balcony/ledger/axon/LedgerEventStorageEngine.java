package org.balcony.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.balcony.ledger.Append;
import org.balcony.ledger.AppendRefused.VersionConflict;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.Snapshots;
import org.balcony.ledger.Snapshots.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage of events on the log. A version that is taken comes out as {@link ConcurrencyException} with the
 * {@link VersionConflict} as its cause; every other refusal comes out as it is.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {

    static final int PAGE = 500;

    private final Ledger ledger;
    private final Snapshots snapshots;
    private final EventBytes bytes;
    private final Messages messages;
    private final Positions positions;

    public LedgerEventStorageEngine(Ledger ledger, Snapshots snapshots, EventBytes bytes) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.bytes = bytes;
        this.messages = new Messages(bytes);
        this.positions = new Positions(ledger);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> domainEvents = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domainEvent)) {
                throw new IllegalArgumentException("an event without a stream cannot be appended: " + event);
            }
            domainEvents.add(domainEvent);
        }
        AppendPlan plan = AppendPlan.current().orElseGet(AppendPlan::new);
        int planned = plan.open().size();
        List<Append> appends = new Planned(bytes).appends(plan.open(), domainEvents);
        try {
            List<Receipt> receipts = ledger.append(appends);
            plan.appended(planned, receipts);
        } catch (VersionConflict conflict) {
            throw new ConcurrencyException(String.valueOf(conflict.getMessage()), conflict);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return new StreamHistory(
                after -> ledger.read(aggregateIdentifier, after, PAGE), firstSequenceNumber, messages::domain);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var history = new LogHistory(after -> ledger.readAll(after, PAGE), Positions.of(token), messages::tracked);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(history, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return positions.lastVersion(aggregateIdentifier).map(version -> version - 1);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        EventBytes.EncodedState state = bytes.encodeState(snapshot.getPayload());
        snapshots.store(new Snapshot(
                snapshot.getAggregateIdentifier(),
                snapshot.getSequenceNumber() + 1,
                state.type(),
                state.revision(),
                state.payload()));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots
                .read(aggregateIdentifier)
                .flatMap(kept -> bytes.decodeState(
                                new EventBytes.EncodedState(kept.type(), kept.revision(), kept.payload()))
                        .map(state -> new GenericDomainEventMessage<>(
                                bytes.aggregateType(kept.stream()), kept.stream(), kept.version() - 1, state)));
    }

    @Override
    public TrackingToken createTailToken() {
        return positions.tail();
    }

    @Override
    public TrackingToken createHeadToken() {
        return positions.head();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return positions.at(dateTime);
    }
}
