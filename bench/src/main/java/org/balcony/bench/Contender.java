package org.balcony.bench;

import java.sql.SQLException;

/** One way to get commands into a database; each writer calls {@link #command} in a loop. */
interface Contender extends AutoCloseable {

    String name();

    /** Sends one command and returns when it is durable. */
    void command(int writer) throws Exception;

    /** What is wrong with what was stored, given how many commands were acknowledged since the beginning. */
    Correctness check(long acknowledged) throws Exception;

    @Override
    void close() throws SQLException;
}
