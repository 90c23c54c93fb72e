package org.balcony.query.audittrail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Page;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.projection.Build;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** Answers who asks across cases who did what, when and why. */
public final class AuditTrail {

    private final LiveBuilds builds;
    private final AuditTable table;
    private final CaseHistories histories;
    private final ReadDoor door;

    public AuditTrail(LiveBuilds builds, AuditTable table, CaseHistories histories, ReadDoor door) {
        this.builds = builds;
        this.table = table;
        this.histories = histories;
        this.door = door;
    }

    /** One page of the acts that the reader may see; of some of them, only that they took place. */
    public Page<AuditRow> page(Reader reader, AuditQuery query) {
        histories.head();
        Optional<List<StreamId>> within = door.readsEverywhere(reader) ? Optional.empty() : Optional.of(known(reader));
        return builds.ask(table, (build, connection) -> page(reader, query, within, build, connection));
    }

    private List<StreamId> known(Reader reader) {
        return Stream.of(histories.cases(), histories.conflicts(), histories.organisations())
                .flatMap(List::stream)
                .filter(one -> door.knows(reader, one))
                .toList();
    }

    private Page<AuditRow> page(
            Reader reader, AuditQuery query, Optional<List<StreamId>> within, Build build, Connection connection)
            throws SQLException {
        List<AuditRow> found = new ArrayList<>();
        AuditSelect select = new AuditSelect(query, within, build.number());
        SeenActs acts = new SeenActs(door, reader, build.position(), query.asOf());
        long reached = select.start(connection);
        List<AuditSelect.Place> chunk;
        do {
            chunk = select.chunk(reached, connection);
            for (AuditSelect.Place place : chunk) {
                reached = place.position();
                acts.row(place).filter(row -> shown(row, query)).ifPresent(found::add);
            }
        } while (found.size() <= query.limit() && chunk.size() == select.size());
        boolean more = found.size() > query.limit();
        List<AuditRow> rows = more ? found.subList(0, query.limit()) : found;
        return new Page<>(rows, more ? rows.getLast().eventIds().getFirst().toString() : null);
    }

    private static boolean shown(AuditRow row, AuditQuery query) {
        return query.asOf().mayHaveOccurred(row.occurredAt()) || !row.targets().isEmpty();
    }
}
