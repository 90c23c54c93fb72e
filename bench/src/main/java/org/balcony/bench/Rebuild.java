package org.balcony.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.balcony.events.codec.EventCodec;
import org.balcony.ledger.Ledger;
import org.balcony.query.audittrail.AuditTable;
import org.balcony.query.caselist.CaseListTable;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.projection.Projection;
import org.balcony.query.platform.projection.ProjectionRebuilder;
import org.balcony.query.platform.projection.QuerySchema;
import org.springframework.context.ApplicationContext;

/** Rebuilds every projection from the whole log; each rebuild must come to the digest of the one before. */
final class Rebuild implements Contender {

    private static final int CASES = 10;
    private static final int EVENTS_OF_A_CASE = 1_000;
    private static final long CACHE = 64L << 20;

    private final DataSource database;
    private final EventFeed feed;
    private final ProjectionRebuilder rebuilder;
    private final List<Projection> projections;
    private long different;

    Rebuild(ApplicationContext commandSide, DataSource database) {
        Ledger ledger = commandSide.getBean(Ledger.class);
        this.database = database;
        this.feed = new EventFeed(ledger, new EventCodec());
        this.rebuilder = new ProjectionRebuilder(database, feed);
        this.projections = List.of(
                new AuditTable(), new CaseListTable(StaffDoor.on(ledger, CACHE).histories()));
        QuerySchema.migrate(database, "postgres");
        grow(commandSide);
    }

    /** Something to rebuild from. */
    private static void grow(ApplicationContext commandSide) {
        GrownCase grown = new GrownCase(new Desk(commandSide));
        for (int i = 0; i < CASES; i++) {
            grown.of(EVENTS_OF_A_CASE);
        }
    }

    @Override
    public String name() {
        return "rebuild of all projections";
    }

    @Override
    public void command(int writer) {
        for (Projection projection : projections) {
            ProjectionRebuilder.Outcome outcome = rebuilder.rebuild(projection);
            if (Boolean.FALSE.equals(outcome.same()) || outcome.position() != feed.head()) {
                different++;
            }
        }
    }

    @Override
    public Correctness check(long passes) throws SQLException {
        return new Correctness(Math.max(0, feed.head() - audited()), different, Math.max(0, audited() - feed.head()));
    }

    private long audited() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet build = statement.executeQuery(
                        "SELECT build FROM query.projection_builds WHERE projection = 'audit-trail' AND state = 'live'")) {
            build.next();
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("SELECT count(*) FROM query.audit_row_" + build.getInt(1))) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Override
    public void close() {}
}
