package org.balcony.standalone.server;

import java.io.IOException;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The address of a database on the command line, which names user and password too. */
public final class DatabaseAddress {

    private static final String EXAMPLE =
            "--database-url must be like jdbc:postgresql://host:port/database?user=…&password=…";

    private DatabaseAddress() {}

    /**
     * What an address says.
     *
     * @param owner the role that owns the tables, where the one in the address does not
     */
    public static DatabaseSettings read(String url, @Nullable String owner, @Nullable String ownerPassword)
            throws IOException {
        PGSimpleDataSource named = connections(url);
        return new DatabaseSettings(
                url, String.valueOf(named.getUser()), named.getPassword(), owner, ownerPassword, null);
    }

    /** Unpooled connections as the role that the address names. */
    static PGSimpleDataSource connections(String url) throws IOException {
        PGSimpleDataSource named = new PGSimpleDataSource();
        try {
            named.setURL(url);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(EXAMPLE, malformed);
        }
        if (named.getUser() == null) {
            throw new IOException(EXAMPLE);
        }
        return named;
    }
}
