package org.balcony.command.platform.spring;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.balcony.command.platform.axon.AxonBatchRunner;
import org.balcony.command.platform.dispatch.BatchRunner;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Stops the start when a part that carries a promise is not the one that was declared: such faults are silent later. */
record WiringCheck(CommandBus bus, EventStore events, BatchRunner runner) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        expect(SimpleCommandBus.class, bus);
        expect(EmbeddedEventStore.class, events);
        expect(AxonBatchRunner.class, runner);
    }

    private static void expect(Class<?> expected, Object part) {
        if (part.getClass() != expected) {
            throw new IllegalStateException("expected " + expected.getName() + ", found "
                    + part.getClass().getName());
        }
    }
}
