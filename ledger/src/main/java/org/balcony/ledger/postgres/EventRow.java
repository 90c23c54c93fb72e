package org.balcony.ledger.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.balcony.ledger.StoredEvent;

/** Reads a row of {@code events}. */
final class EventRow {

    static final String COLUMNS =
            "position, stream, version, event_id, type, schema_version, recorded_at, payload, metadata, leaf_hash";

    private EventRow() {}

    static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                instant(row, 7),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
