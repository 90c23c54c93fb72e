package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.balcony.events.RecordedEvent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Collects the events of a processor's batch and takes them into the build before the batch commits. */
final class BatchInvoker implements EventHandlerInvoker {

    private final Projection projection;
    private final int build;
    private final DataSource dataSource;
    private final Runnable progressed;

    BatchInvoker(Projection projection, int build, DataSource dataSource, Runnable progressed) {
        this.projection = projection;
        this.build = build;
        this.dataSource = dataSource;
        this.progressed = progressed;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        List<RecordedEvent> events = batch.getResource(resource());
        if (events == null) {
            List<RecordedEvent> collected = new ArrayList<>();
            batch.resources().put(resource(), collected);
            batch.onPrepareCommit(_ -> take(collected));
            batch.afterCommit(_ -> progressed.run());
            events = collected;
        }
        events.add((RecordedEvent) message.getPayload());
    }

    private String resource() {
        return "events for " + ProjectionProcessor.name(projection, build);
    }

    /** On the connection of the processor's transaction, which stores the token as well. */
    private void take(List<RecordedEvent> events) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            BuildWriter.take(projection, build, events, connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(projection.name() + " could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
