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
    },
    LONG_CASE_WARM("a command on a case with 10,000 events, warm, against one with 10", 1 / 1.1) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return grown(side, database, SMALL, false);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return grown(side, database, LONG, false);
        }
    },
    LONG_CASE_COLD("the same, cold", 1 / 3.0) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return grown(side, database, SMALL, true);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return grown(side, database, LONG, true);
        }
    },
    AS_OF("the timeline of a case with 10,000 events as of a moment, against the live one", 1 / 1.5) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new CaseView(side, LONG, true), 1);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new CaseView(side, LONG, false), 1);
        }
    },
    REBUILD("a rebuild of all projections, against a bare SELECT with JSON decoding", 0.5) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new BareSelect(database), 1);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new Rebuild(side, database), 1);
        }
    },
    PORTFOLIO("each view in turn over 1,000 cases, warm, against one a second", 1.0) {
        @Override
        Comparison.Entry peer(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new OneASecond(), 1);
        }

        @Override
        Comparison.Entry ours(ApplicationContext side, DataSource database) {
            return new Comparison.Entry(new PortfolioView(side), 1);
        }
    };

    static final int WRITERS = 32;
    static final int PAYLOAD = 600;
    private static final int SMALL = 10;
    private static final int LONG = 10_000;
    private static final int MANY_SMALL = 1_000;

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

    /** Small cases are many, so that they stay small while they are written to. */
    private static Comparison.Entry grown(ApplicationContext side, DataSource database, int events, boolean cold) {
        int cases = events == SMALL ? MANY_SMALL : 1;
        return new Comparison.Entry(new CommandsOnGrown(side, database, cases, events, cold, PAYLOAD), 1);
    }
}
