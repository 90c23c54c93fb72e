package org.balcony.bench;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** Who runs against whom, and the ratio to reach. */
enum Matchup {
    ONE_WRITER("1 writer, against one raw INSERT + commit a command", 0.9) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) throws SQLException {
            return new Comparison.Entry(new RawInsert(database, 1, PAYLOAD), 1);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return balcony(side, database, 1, 1);
        }
    },
    MANY_WRITERS("32 writers on 32 cases, against raw at 32 connections", 2.0) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) throws SQLException {
            return new Comparison.Entry(new RawInsert(database, WRITERS, PAYLOAD), WRITERS);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return balcony(side, database, WRITERS, WRITERS);
        }
    },
    AXON("32 writers on 32 cases, against Axon's JDBC event store", 2.5) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) throws SQLException {
            return new Comparison.Entry(new AxonJdbc(database, WRITERS, PAYLOAD), WRITERS);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return balcony(side, database, WRITERS, WRITERS);
        }
    },
    ONE_CASE("32 writers on one case, against 1 writer on one case", 1.0) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return balcony(side, database, 1, 1);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return balcony(side, database, 1, WRITERS);
        }
    };

    static final int WRITERS = 32;
    static final int PAYLOAD = 600;

    private final String what;
    private final double goal;

    Matchup(String what, double goal) {
        this.what = what;
        this.goal = goal;
    }

    abstract Comparison.Entry peer(ApplicationContext side, DataSource database) throws SQLException;

    abstract Comparison.Entry ours(ApplicationContext side, DataSource database);

    String what() {
        return what;
    }

    double goal() {
        return goal;
    }

    private static Comparison.Entry balcony(ApplicationContext side, DataSource database, int cases, int writers) {
        return new Comparison.Entry(new BalconyCommands(side, database, cases, PAYLOAD), writers);
    }
}
