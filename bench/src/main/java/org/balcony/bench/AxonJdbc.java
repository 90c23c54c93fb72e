package org.balcony.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.jspecify.annotations.Nullable;

/** The same command on Axon's own JDBC event store, cached aggregates, Jackson serializer, one transaction a command. */
final class AxonJdbc implements Contender {

    private static final String TABLES = """
            CREATE TABLE IF NOT EXISTS domainevententry (globalindex bigserial PRIMARY KEY,
              aggregateidentifier varchar(255) NOT NULL, sequencenumber bigint NOT NULL, type varchar(255),
              eventidentifier varchar(255) NOT NULL UNIQUE, metadata bytea, payload bytea NOT NULL,
              payloadrevision varchar(255), payloadtype varchar(255) NOT NULL, timestamp varchar(255) NOT NULL,
              UNIQUE (aggregateidentifier, sequencenumber));
            CREATE TABLE IF NOT EXISTS snapshotevententry (aggregateidentifier varchar(255) NOT NULL,
              sequencenumber bigint NOT NULL, type varchar(255) NOT NULL, eventidentifier varchar(255) NOT NULL UNIQUE,
              metadata bytea, payload bytea NOT NULL, payloadrevision varchar(255), payloadtype varchar(255) NOT NULL,
              timestamp varchar(255) NOT NULL, PRIMARY KEY (aggregateidentifier, sequencenumber))""";

    private final DataSource database;
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final EmbeddedEventStore store;
    private final List<String> aggregates;
    private final String statement;

    AxonJdbc(DataSource database, int writers, int payloadBytes) throws SQLException {
        this.database = database;
        this.statement = "p".repeat(payloadBytes);
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement()) {
            create.execute(TABLES);
        }
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(database)))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .build();
        this.store = EmbeddedEventStore.builder().storageEngine(engine).build();
        EventSourcingRepository<Findings> repository = EventSourcingRepository.builder(Findings.class)
                .eventStore(store)
                .cache(new WeakReferenceCache())
                .build();
        bus.subscribe(
                Record.class.getName(),
                message -> repository
                        .loadOrCreate(((Record) message.getPayload()).aggregate(), Findings::new)
                        .invoke(findings -> findings.record((Record) message.getPayload())));
        this.aggregates = IntStream.range(0, writers)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
    }

    /** The command. */
    record Record(String aggregate, String statement) {}

    /** The event, with the id that Axon's aggregate needs. */
    record Recorded(String aggregate, AssessmentFindingRecorded finding) {}

    /** The aggregate: it remembers how many findings there are. */
    static final class Findings {

        @AggregateIdentifier
        private @Nullable String id;

        private long count;

        long record(Record command) {
            AggregateLifecycle.apply(new Recorded(
                    command.aggregate(),
                    new AssessmentFindingRecorded(
                            FindingKind.DYNAMIC, null, command.statement(), null, null, null, null)));
            return count;
        }

        @EventSourcingHandler
        void on(Recorded event) {
            id = event.aggregate();
            count++;
        }
    }

    @Override
    public String name() {
        return "Axon JDBC event store";
    }

    @Override
    public void command(int writer) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(new Record(aggregates.get(writer), statement)), answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    public Correctness check(long acknowledged) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement count = connection.createStatement();
                ResultSet rows = count.executeQuery("SELECT count(*) FROM domainevententry")) {
            rows.next();
            return new Correctness(Math.max(0, acknowledged - rows.getLong(1)), 0, 0);
        }
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
