package org.balcony.command.platform.axon;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Axon's repository of streams without locks: each unit of work gets an aggregate of its own around a remembered,
 * immutable state, and whoever appends to an outdated version is refused by the log.
 */
public final class StreamRepository extends EventSourcingRepository<StreamAggregate> {

    private final EventStore events;
    private final StreamStates states;

    private StreamRepository(Builder<StreamAggregate> builder, EventStore events, StreamStates states) {
        super(builder);
        this.events = events;
        this.states = states;
    }

    public static StreamRepository over(EventStore events, StreamStates states) {
        Builder<StreamAggregate> builder = EventSourcingRepository.builder(StreamAggregate.class)
                .eventStore(events)
                .aggregateFactory(new Unused())
                .lockFactory(NullLockFactory.INSTANCE);
        return new StreamRepository(builder, events, states);
    }

    @Override
    protected EventSourcedAggregate<StreamAggregate> doLoadWithLock(String name, @Nullable Long expectedVersion) {
        StreamId stream = StreamId.of(name);
        StreamStates.Versioned state =
                states.find(stream).orElseThrow(() -> new AggregateNotFoundException(name, "The stream has no events"));
        StreamAggregate root = new StreamAggregate(name, states.fold(stream), state.folded());
        return new StreamInUnit(root, aggregateModel(), events, state.version());
    }

    @Override
    protected EventSourcedAggregate<StreamAggregate> doCreateNewForLock(Callable<StreamAggregate> root)
            throws Exception {
        return new StreamInUnit(root.call(), aggregateModel(), events, 0);
    }

    /** Axon asks for a factory; aggregates are made above, around a state. */
    private static final class Unused implements AggregateFactory<StreamAggregate> {

        @Override
        public StreamAggregate createAggregateRoot(String name, DomainEventMessage<?> first) {
            throw new IllegalStateException("streams are opened around a remembered state");
        }

        @Override
        public Class<StreamAggregate> getAggregateType() {
            return StreamAggregate.class;
        }
    }
}
