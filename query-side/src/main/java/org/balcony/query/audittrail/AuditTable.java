package org.balcony.query.audittrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.WireNames;
import org.balcony.query.platform.projection.Projection;

/**
 * Where acts lie, by who did what, when and in what role: a table that only grows. It holds nothing of what they say; what a
 * reader sees of them is asked at the door.
 */
public final class AuditTable implements Projection {

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public int version() {
        return 2;
    }

    static String rows(int build) {
        return "query.audit_row_" + build;
    }

    @Override
    public List<String> tables(int build) {
        return List.of(rows(build));
    }

    @Override
    public List<String> ddl(int build) {
        return List.of(
                """
                create table %s (
                    position       bigint primary key,
                    event_id       uuid not null,
                    stream         text not null,
                    recorded_at    timestamptz not null,
                    who            text not null,
                    role           text not null,
                    type           text not null
                )""".formatted(rows(build)),
                "create unique index on %s (event_id)".formatted(rows(build)),
                "create index on %s (stream, position)".formatted(rows(build)),
                "create index on %s (who, position)".formatted(rows(build)),
                "create index on %s (type, position)".formatted(rows(build)));
    }

    @Override
    public List<String> contents(int build) {
        return List.of(
                "select position || ' ' || event_id || ' ' || stream || ' ' || who || ' ' || role || ' ' || type from %s order by position"
                        .formatted(rows(build)));
    }

    @Override
    public void apply(List<RecordedEvent> events, int build, Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into %s values (?, ?, ?, ?, ?, ?, ?) on conflict (position) do nothing"
                        .formatted(rows(build)))) {
            for (RecordedEvent event : events) {
                add(row, event);
            }
            row.executeBatch();
        }
    }

    private static void add(PreparedStatement row, RecordedEvent event) throws SQLException {
        Circumstances how = event.fact().circumstances();
        set(
                row,
                event.position(),
                event.fact().id().value(),
                event.stream().toString(),
                event.recordedAt().atOffset(ZoneOffset.UTC),
                how.recordedBy().value(),
                WireNames.of(how.actingRole()),
                EventCatalogue.standard().entry(event.fact().event().getClass()).type());
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
