package org.balcony.standalone.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.data.ServerNote;

/** Whoever runs the embedded database, and so sees all of it. */
public final class Superuser {

    private Superuser() {}

    /** A connection to the database of a running server. */
    public static Connection of(DataDirectory data) throws IOException, SQLException {
        int port = ServerNote.in(data).orElseThrow().databasePort();
        return DriverManager.getConnection(
                EmbeddedDatabase.urlOn(port),
                DatabaseRole.SUPERUSER,
                DatabasePasswords.of(data).of(DatabaseRole.SUPERUSER));
    }
}
