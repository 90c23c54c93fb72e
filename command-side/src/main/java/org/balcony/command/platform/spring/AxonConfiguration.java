package org.balcony.command.platform.spring;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.balcony.command.platform.axon.FactBytes;
import org.balcony.command.platform.axon.Folds;
import org.balcony.command.platform.axon.SnapshotRevision;
import org.balcony.command.platform.axon.Snapshots;
import org.balcony.command.platform.axon.StreamRepository;
import org.balcony.command.platform.axon.StreamStates;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.axon.LedgerEventStorageEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon, wired by hand: no starter, no transaction around commands, events durable when the unit of work commits. */
@Configuration
@EnableConfigurationProperties(CommandSideProperties.class)
class AxonConfiguration {

    private static final int SNAPSHOTS_WAITING = 64;

    @Bean
    LedgerEventStorageEngine commandSideEngine(
            Ledger ledger, org.balcony.ledger.Snapshots ledgerSnapshots, CommandCatalogue commandCatalogue) {
        return new LedgerEventStorageEngine(
                ledger, ledgerSnapshots, new FactBytes(SnapshotRevision.of(commandCatalogue)));
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore commandSideEventStore(LedgerEventStorageEngine commandSideEngine) {
        return EmbeddedEventStore.builder().storageEngine(commandSideEngine).build();
    }

    @Bean
    CommandBus commandSideBus() {
        List<CorrelationDataProvider> correlation = List.of(new MessageOriginProvider());
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        return bus;
    }

    @Bean(destroyMethod = "shutdown")
    ThreadPoolExecutor commandSideSnapshotting() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(SNAPSHOTS_WAITING),
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    StreamStates commandSideStates(
            EventStore commandSideEventStore,
            LedgerEventStorageEngine commandSideEngine,
            ThreadPoolExecutor commandSideSnapshotting,
            CommandCatalogue commandCatalogue,
            CommandSideProperties properties) {
        return new StreamStates(
                commandSideEventStore,
                new Folds(commandCatalogue),
                new Snapshots(commandSideEngine, commandSideSnapshotting, properties.snapshotEvery()),
                properties.rememberedFacts());
    }

    @Bean
    StreamRepository commandSideRepository(EventStore commandSideEventStore, StreamStates commandSideStates) {
        return StreamRepository.over(commandSideEventStore, commandSideStates);
    }
}
