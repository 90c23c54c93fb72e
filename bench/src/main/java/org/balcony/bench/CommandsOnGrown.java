package org.balcony.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.balcony.command.platform.axon.StreamStates;
import org.balcony.events.value.StreamId;
import org.springframework.context.ApplicationContext;

/**
 * Commands on cases that have a size already, one case after the other so that none grows much; cold means that the
 * state is forgotten before each command, as after a start.
 */
final class CommandsOnGrown implements Contender {

    private final DataSource database;
    private final Desk desk;
    private final StreamStates states;
    private final List<StreamId> cases;
    private final long findings;
    private final boolean cold;
    private final byte[] body;
    private final AtomicInteger next = new AtomicInteger();

    CommandsOnGrown(
            ApplicationContext commandSide,
            DataSource database,
            int cases,
            int events,
            boolean cold,
            int payloadBytes) {
        this.database = database;
        this.desk = new Desk(commandSide);
        this.states = commandSide.getBean(StreamStates.class);
        this.cold = cold;
        this.body = Desk.finding(payloadBytes);
        this.findings = cases * GrownCase.findings(events);
        GrownCase grown = new GrownCase(desk);
        this.cases = IntStream.range(0, cases).mapToObj(_ -> grown.of(events)).toList();
    }

    @Override
    public String name() {
        return "Balcony on cases of a size";
    }

    @Override
    public void command(int writer) {
        StreamId one = cases.get(Math.floorMod(next.getAndIncrement(), cases.size()));
        if (cold) {
            states.forget(one);
        }
        desk.send(one, "record-assessment-finding", body);
    }

    @Override
    public Correctness check(long acknowledged) throws SQLException {
        return LogCheck.of(database, cases, acknowledged + findings);
    }

    @Override
    public void close() {}
}
