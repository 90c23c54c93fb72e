package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.balcony.events.RecordedEvent;

/** Tables that are a function of the log. Holds no state; a build is named by its number. */
public interface Projection {

    /** Its name, such as {@code case-list}. */
    String name();

    /** The version of its tables and of what they mean; a build of another version is not read. */
    int version();

    /** The tables of a build, with their schema. */
    List<String> tables(int build);

    /** Creates the tables of a build, empty. */
    List<String> ddl(int build);

    /**
     * Takes events into a build, in the transaction of the connection.
     *
     * @param events the next events of the log, in order and without gaps; never empty
     */
    void apply(List<RecordedEvent> events, int build, Connection connection) throws SQLException;

    /** Queries whose rows, each one text, in the order of their keys, are all that the build says. */
    List<String> contents(int build);
}
