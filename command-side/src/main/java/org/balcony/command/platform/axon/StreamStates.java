package org.balcony.command.platform.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The states of streams, remembered so that a command on a stream in use does not read the log. A remembered state may
 * be behind the log when another process has written to the stream: the append finds out, and the state is forgotten.
 */
public final class StreamStates {

    /** The state of a stream at a version. */
    record Versioned(long version, FoldedState folded) {}

    private final EventStore events;
    private final Folds folds;
    private final Snapshots snapshots;
    private final Cache<StreamId, Versioned> remembered;

    /**
     * States.
     *
     * @param mostFacts how many facts the remembered states may hold together
     */
    public StreamStates(EventStore events, Folds folds, Snapshots snapshots, long mostFacts) {
        this.events = events;
        this.folds = folds;
        this.snapshots = snapshots;
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(mostFacts)
                .weigher((StreamId stream, Versioned state) ->
                        1 + state.folded().kept().size())
                .build();
    }

    /** The state of a stream, as remembered or read; empty if it has no events. */
    Optional<Versioned> find(StreamId stream) {
        Versioned there = remembered.getIfPresent(stream);
        if (there == null) {
            there = read(stream);
            if (there != null) {
                remember(stream, there);
            }
        }
        return Optional.ofNullable(there);
    }

    /** The state of a stream with everything that has been committed by now. */
    Optional<Versioned> current(StreamId stream) {
        Versioned there = remembered.getIfPresent(stream);
        if (there == null) {
            return find(stream);
        }
        Versioned caughtUp = continued(there, stream, events.readEvents(stream.toString(), there.version()));
        if (caughtUp.version() > there.version()) {
            remember(stream, caughtUp);
        }
        return Optional.of(caughtUp);
    }

    /** What a stream has come to, with everything that has been committed by now; empty if it has no events. */
    public Optional<StreamState> latest(StreamId stream) {
        return current(stream).map(there -> there.folded().state());
    }

    /** Remembers a state that is in the log, unless a later one is remembered already. */
    void remember(StreamId stream, Versioned state) {
        remembered.asMap().merge(stream, state, (old, next) -> next.version() >= old.version() ? next : old);
    }

    /** Remembers the state after an append, and keeps a snapshot now and then. */
    void advance(StreamId stream, long before, Versioned state) {
        remember(stream, state);
        snapshots.consider(stream, before, state);
    }

    boolean remembers(StreamId stream) {
        return remembered.getIfPresent(stream) != null;
    }

    /** Forgets a state, so that it is read anew. */
    public void forget(StreamId stream) {
        remembered.invalidate(stream);
    }

    StreamFold fold(StreamId stream) {
        return folds.of(stream.kind());
    }

    private @Nullable Versioned read(StreamId stream) {
        DomainEventStream history = events.readEvents(stream.toString());
        if (!history.hasNext()) {
            return null;
        }
        return continued(new Versioned(0, fold(stream).begin()), stream, history);
    }

    private Versioned continued(Versioned from, StreamId stream, DomainEventStream history) {
        StreamFold fold = fold(stream);
        FoldedState folded = from.folded();
        List<Fact> newer = new ArrayList<>();
        long version = from.version();
        while (history.hasNext()) {
            DomainEventMessage<?> message = history.next();
            switch (message.getPayload()) {
                case Fact fact -> newer.add(fact);
                case KeptFacts kept -> folded = fold.again(kept.facts());
                default -> throw new IllegalStateException("not a fact: " + message.getPayloadType());
            }
            version = message.getSequenceNumber() + 1;
        }
        return new Versioned(version, fold.all(folded, newer));
    }
}
