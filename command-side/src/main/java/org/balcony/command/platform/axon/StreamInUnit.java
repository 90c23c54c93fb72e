package org.balcony.command.platform.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.balcony.events.Fact;

/** A stream within a unit of work; its messages carry the ids of their facts. */
final class StreamInUnit extends EventSourcedAggregate<StreamAggregate> {

    StreamInUnit(StreamAggregate root, AggregateModel<StreamAggregate> model, EventStore events, long version) {
        super(root, model, events, NoTrigger.INSTANCE);
        initSequence(version - 1);
    }

    @Override
    protected <P> EventMessage<P> createMessage(P payload, MetaData metaData) {
        EventMessage<P> made = super.createMessage(payload, metaData);
        return payload instanceof Fact fact && made instanceof DomainEventMessage<P> event
                ? new GenericDomainEventMessage<>(
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        payload,
                        metaData,
                        fact.id().toString(),
                        event.getTimestamp())
                : made;
    }

    /** Snapshots are kept after the commit, where the state is at hand. */
    private enum NoTrigger implements SnapshotTrigger {
        INSTANCE;

        @Override
        public void eventHandled(EventMessage<?> message) {}

        @Override
        public void initializationFinished() {}
    }
}
