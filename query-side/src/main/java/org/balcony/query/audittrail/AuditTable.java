package org.balcony.query.audittrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.query.platform.projection.Projection;

/**
 * The audit trail of all streams as two tables that only grow: a row for each event, and a row for each entry about an
 * entry. Both carry the label of the event they rest on.
 */
public final class AuditTable implements Projection {

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public int version() {
        return 1;
    }

    static String rows(int build) {
        return "query.audit_row_" + build;
    }

    static String about(int build) {
        return "query.audit_about_" + build;
    }

    @Override
    public List<String> tables(int build) {
        return List.of(rows(build), about(build));
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
                    type           text not null,
                    level          text not null,
                    in_compartment boolean not null,
                    entry          text not null
                )""".formatted(rows(build)),
                "create unique index on %s (event_id)".formatted(rows(build)),
                "create index on %s (stream, position)".formatted(rows(build)),
                "create index on %s (who, position)".formatted(rows(build)),
                "create index on %s (type, position)".formatted(rows(build)),
                """
                create table %s (
                    target         uuid not null,
                    event_id       uuid not null,
                    position       bigint not null,
                    recorded_at    timestamptz not null,
                    kind           text not null,
                    level          text not null,
                    in_compartment boolean not null,
                    primary key (target, position)
                )""".formatted(about(build)));
    }

    @Override
    public List<String> contents(int build) {
        return List.of(
                "select entry from %s order by position".formatted(rows(build)),
                "select target || ' ' || position || ' ' || kind from %s order by target, position"
                        .formatted(about(build)));
    }

    @Override
    public void apply(List<RecordedEvent> events, int build, Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                        "insert into %s values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (position) do nothing"
                                .formatted(rows(build)));
                PreparedStatement about = connection.prepareStatement(
                        "insert into %s values (?, ?, ?, ?, ?, ?, ?) on conflict (target, position) do nothing"
                                .formatted(about(build)))) {
            for (RecordedEvent event : events) {
                add(row, event);
                if (event.fact().event() instanceof RecordEvent entry) {
                    addAbout(about, event, entry);
                }
            }
            row.executeBatch();
            about.executeBatch();
        }
    }

    private static void add(PreparedStatement row, RecordedEvent event) throws SQLException {
        AuditRow entry = AuditRows.row(event, EntriesAbout.NONE, true);
        set(
                row,
                event.position(),
                event.fact().id().value(),
                event.stream().toString(),
                event.recordedAt().atOffset(ZoneOffset.UTC),
                entry.who().value(),
                WireNames.of(entry.actingRole()),
                entry.event(),
                WireNames.of(entry.label().level()),
                !entry.label().compartments().isEmpty(),
                BalconyJson.mapper().writeValueAsString(entry));
    }

    private static void addAbout(PreparedStatement about, RecordedEvent event, RecordEvent entry) throws SQLException {
        Label label = event.fact().circumstances().label();
        for (EventId target : AuditRows.targets(entry).stream().distinct().toList()) {
            set(
                    about,
                    target.value(),
                    event.fact().id().value(),
                    event.position(),
                    event.recordedAt().atOffset(ZoneOffset.UTC),
                    AboutKind.of(entry).name(),
                    WireNames.of(label.level()),
                    !label.compartments().isEmpty());
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
