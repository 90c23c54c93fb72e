package org.balcony.command.platform.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.balcony.command.platform.dispatch.BatchRunner;
import org.balcony.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What watches over the command side: metrics, health, and the check of the wiring. */
@Configuration
class CommandSideWatch {

    @Bean
    CommandMetrics commandMetrics(ObjectProvider<MeterRegistry> registry) {
        return new CommandMetrics(registry.getIfUnique(() -> Metrics.globalRegistry));
    }

    @Bean
    LedgerHealth ledgerHealth(Ledger ledger) {
        return new LedgerHealth(ledger);
    }

    @Bean
    WiringCheck commandSideWiring(
            CommandBus commandSideBus, EventStore commandSideEventStore, BatchRunner commandBatches) {
        return new WiringCheck(commandSideBus, commandSideEventStore, commandBatches);
    }
}
