package org.balcony.query.platform.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** SHA-256 over all that a build says, row by row in the order of the keys. */
final class BuildDigest {

    private static final int FETCH = 1_000;

    private BuildDigest() {}

    /** The digest, as the connection's transaction sees the build; the connection must not commit by itself. */
    static String of(Projection projection, int build, Connection connection) throws SQLException {
        MessageDigest digest = sha256();
        for (String query : projection.contents(build)) {
            try (Statement select = connection.createStatement()) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery(query)) {
                    while (rows.next()) {
                        digest.update(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) '\n');
                    }
                }
            }
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
