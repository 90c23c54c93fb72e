package org.balcony.query.caselist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.projection.Projection;

/** The case list as a table: for each case its line, as a reader who sees every record reads it. */
public final class CaseListTable implements Projection {

    private final CaseHistories histories;
    private final CaseListView view = new CaseListView();

    public CaseListTable(CaseHistories histories) {
        this.histories = histories;
    }

    @Override
    public String name() {
        return "case-list";
    }

    @Override
    public int version() {
        return CaseListView.VERSION;
    }

    static String table(int build) {
        return "query.case_list_" + build;
    }

    @Override
    public List<String> tables(int build) {
        return List.of(table(build));
    }

    @Override
    public List<String> ddl(int build) {
        return List.of("""
                create table %s (
                    case_id     uuid primary key,
                    conflict_id uuid,
                    line        text
                )""".formatted(table(build)), "create index on %s (conflict_id)".formatted(table(build)));
    }

    @Override
    public List<String> contents(int build) {
        return List.of("select case_id || ' ' || coalesce(line, '') from %s order by case_id".formatted(table(build)));
    }

    @Override
    public void apply(List<RecordedEvent> events, int build, Connection connection) throws SQLException {
        long position = events.getLast().position();
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into %s (case_id, conflict_id, line) values (?, ?, ?)
                on conflict (case_id) do update
                set conflict_id = excluded.conflict_id, line = excluded.line""".formatted(table(build)))) {
            for (StreamId touched : touched(events, build, connection)) {
                Optional<CaseListRow> line = line(touched, position);
                upsert.setObject(1, touched.id());
                upsert.setObject(2, line.map(row -> row.conflict().id()).orElse(null));
                upsert.setString(
                        3, line.map(BalconyJson.mapper()::writeValueAsString).orElse(null));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private Optional<CaseListRow> line(StreamId caseStream, long position) {
        return histories
                .complete(caseStream, position, AsOf.live(java.time.LocalDate.EPOCH))
                .flatMap(view::of);
    }

    /** The cases whose line may have changed: their own events, or the name of their conflict. */
    private Set<StreamId> touched(List<RecordedEvent> events, int build, Connection connection) throws SQLException {
        Set<StreamId> cases = new LinkedHashSet<>();
        Set<UUID> renamed = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            if (event.stream().kind() == StreamKind.CASE) {
                cases.add(event.stream());
            } else if (event.stream().kind() == StreamKind.CONFLICT && mayRename(event)) {
                renamed.add(event.stream().id());
            }
        }
        for (UUID conflict : renamed) {
            casesOf(conflict, build, connection).forEach(id -> cases.add(new StreamId(StreamKind.CASE, id)));
        }
        return cases;
    }

    private static boolean mayRename(RecordedEvent event) {
        return event.fact().event() instanceof ConflictRegistered
                || event.fact().event() instanceof RecordCorrected
                || event.fact().event() instanceof RecordRetracted;
    }

    private static List<UUID> casesOf(UUID conflict, int build, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select case_id from %s where conflict_id = ? order by case_id".formatted(table(build)))) {
            select.setObject(1, conflict);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /**
     * A case that may be shown.
     *
     * @param line as a reader who sees every record reads it; empty where there is no registration
     */
    record Candidate(UUID id, Optional<CaseListRow> line) {}

    /** The cases after one, in the order of their ids, whatever can be seen of them. */
    static List<Candidate> candidates(UUID after, int limit, int build, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select case_id, line from %s where case_id > ? order by case_id limit ?".formatted(table(build)))) {
            select.setObject(1, after);
            select.setInt(2, limit);
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    candidates.add(new Candidate(
                            rows.getObject(1, UUID.class),
                            Optional.ofNullable(rows.getString(2))
                                    .map(line -> BalconyJson.mapper().readValue(line, CaseListRow.class))));
                }
            }
            return candidates;
        }
    }
}
