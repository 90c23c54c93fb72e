package org.balcony.ledger.postgres;

import java.sql.SQLException;

/** What a failure of a statement means for the batch it was about. */
enum Failure {

    /** Something is in the database already: a unique index says so. Nothing was written. */
    DUPLICATE,

    /** Nothing was written, and the same may succeed at once. */
    AGAIN,

    /** The connection is lost, or the server refuses to work: whether a commit happened is unknown. */
    UNAVAILABLE,

    /** Nothing was written, and never will be: the batch has something in it that the database refuses. */
    REFUSED;

    static Failure of(SQLException e) {
        String state = e.getSQLState() == null ? "08000" : e.getSQLState();
        return switch (state) {
            case "23505" -> DUPLICATE;
            // serialization failure, deadlock
            case "40001", "40P01" -> AGAIN;
            // read-only transaction (a standby), idle in transaction too long, no such authorization
            case "25006", "25P03", "28000", "28P01" -> UNAVAILABLE;
            default ->
                switch (state.substring(0, 2)) {
                    // connection, resources, intervention by an operator, the server's own trouble
                    case "08", "53", "57", "58", "XX" -> UNAVAILABLE;
                    default -> REFUSED;
                };
        };
    }
}
