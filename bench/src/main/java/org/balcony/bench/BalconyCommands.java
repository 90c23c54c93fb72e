package org.balcony.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.balcony.events.value.StreamId;
import org.springframework.context.ApplicationContext;

/** The whole command side but HTTP: read the body, decide, hash, Merkle tree, command id, commit. */
final class BalconyCommands implements Contender {

    private final DataSource database;
    private final Desk desk;
    private final List<StreamId> cases;
    private final byte[] body;

    BalconyCommands(ApplicationContext commandSide, DataSource database, int cases, int payloadBytes) {
        this.database = database;
        this.desk = new Desk(commandSide);
        this.body = Desk.finding(payloadBytes);
        String conflict = desk.conflict();
        this.cases =
                IntStream.range(0, cases).mapToObj(_ -> desk.newCase(conflict)).toList();
    }

    @Override
    public String name() {
        return "Balcony";
    }

    @Override
    public void command(int writer) {
        desk.send(cases.get(writer % cases.size()), "record-assessment-finding", body);
    }

    @Override
    public Correctness check(long acknowledged) throws SQLException {
        return LogCheck.of(database, cases, acknowledged);
    }

    @Override
    public void close() {}
}
