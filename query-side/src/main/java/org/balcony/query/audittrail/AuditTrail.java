package org.balcony.query.audittrail;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Page;
import org.balcony.query.platform.projection.Build;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Sight;

/** Answers who asks across cases who did what, when and why. */
public final class AuditTrail {

    private final LiveBuilds builds;
    private final AuditTable table;
    private final ReadDoor door;

    public AuditTrail(LiveBuilds builds, AuditTable table, ReadDoor door) {
        this.builds = builds;
        this.table = table;
        this.door = door;
    }

    /** One page of the acts that the reader may see. */
    public Page<AuditRow> page(Reader reader, AuditQuery query) {
        return builds.ask(table, (build, connection) -> page(reader, query, build, connection));
    }

    private Page<AuditRow> page(Reader reader, AuditQuery query, Build build, Connection connection)
            throws SQLException {
        Sight sight = door.sight(reader);
        List<AuditRow> found = new ArrayList<>();
        AuditSelect select = new AuditSelect(query, sight, build.number());
        long reached = select.start(connection);
        List<AuditRow> chunk;
        do {
            chunk = select.chunk(reached, connection);
            for (AuditRow row : chunk) {
                reached = row.position() == null ? reached : row.position();
                if (query.asOf().mayHaveOccurred(row.occurredAt())
                        || !row.targets().isEmpty()) {
                    found.add(row);
                }
            }
        } while (found.size() <= query.limit() && chunk.size() == select.size());
        boolean more = found.size() > query.limit();
        List<AuditRow> rows = more ? found.subList(0, query.limit()) : found;
        return new Page<>(
                seen(rows, query, sight, door.showsPositions(reader), build, connection),
                more ? rows.getLast().eventIds().getFirst().toString() : null);
    }

    private static List<AuditRow> seen(
            List<AuditRow> rows, AuditQuery query, Sight sight, boolean positions, Build build, Connection connection)
            throws SQLException {
        Map<UUID, EntriesAbout> about = new HashMap<>();
        String sql = """
                select target, event_id, kind, recorded_at from %s
                where target = any(?) and level = any(?) and (not in_compartment or ?) order by position""".formatted(AuditTable.about(build.number()));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, ids(rows, connection));
            select.setArray(2, levels(sight, connection));
            select.setBoolean(3, sight.compartments());
            try (ResultSet entries = select.executeQuery()) {
                while (entries.next()) {
                    UUID target = entries.getObject(1, UUID.class);
                    EventId entry = new EventId(entries.getObject(2, UUID.class));
                    if (query.asOf().hadBeenRecorded(entries.getTimestamp(4).toInstant())) {
                        about.put(
                                target,
                                about.getOrDefault(target, EntriesAbout.NONE)
                                        .with(AboutKind.valueOf(entries.getString(3)), entry));
                    }
                }
            }
        }
        return rows.stream()
                .map(row ->
                        row.seen(about.getOrDefault(row.eventIds().getFirst().value(), EntriesAbout.NONE), positions))
                .toList();
    }

    private static Array ids(List<AuditRow> rows, Connection connection) throws SQLException {
        return connection.createArrayOf(
                "uuid",
                rows.stream().map(row -> row.eventIds().getFirst().value()).toArray());
    }

    static Array levels(Sight sight, Connection connection) throws SQLException {
        return connection.createArrayOf(
                "text", sight.levels().stream().map(WireNames::of).toArray());
    }

    static AuditRow parsed(String entry) {
        return BalconyJson.mapper().readValue(entry, AuditRow.class);
    }
}
