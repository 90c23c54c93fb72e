package org.balcony.query.caselist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Page;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.projection.Build;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** Answers who asks for cases. */
public final class CaseList {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int CANDIDATES = 200;

    private final LiveBuilds builds;
    private final CaseListTable table;
    private final CaseHistories histories;
    private final ReadDoor door;
    private final CaseListView view = new CaseListView();

    public CaseList(LiveBuilds builds, CaseListTable table, CaseHistories histories, ReadDoor door) {
        this.builds = builds;
        this.table = table;
        this.histories = histories;
        this.door = door;
    }

    /**
     * Cases in the order of their ids, which is the order in which they were registered.
     *
     * @param query text to look for in code and title; empty for every case
     * @param after the id of the last case of the page before; empty for the first page
     * @param position the position of the log to read at, which the list must have reached; empty for the newest
     */
    public Page<CaseListRow> page(
            Reader reader, String query, Optional<UUID> after, int limit, AsOf asOf, OptionalLong position) {
        String search = Search.folded(query);
        boolean fromTable = position.isEmpty()
                && asOf.recorded() == null
                && asOf.occurred() == null
                && door.sight(reader).everything();
        List<CaseListRow> rows = builds.ask(
                table,
                (build, connection) -> fromTable
                        ? CaseListTable.lines(after.orElse(FIRST), search, limit + 1, build.number(), connection)
                        : computed(
                                new Question(reader, search, limit + 1, asOf, position),
                                after.orElse(FIRST),
                                build,
                                connection));
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), rows.get(limit - 1).id().toString());
    }

    /** The line of one case; empty where the reader may not know of it. */
    public Optional<CaseListRow> one(Reader reader, StreamId caseStream, AsOf asOf, OptionalLong position) {
        return line(reader, caseStream, position.orElseGet(histories::head), asOf);
    }

    private record Question(Reader reader, String search, int limit, AsOf asOf, OptionalLong position) {}

    private List<CaseListRow> computed(Question question, UUID after, Build build, java.sql.Connection connection)
            throws java.sql.SQLException {
        List<CaseListRow> rows = new ArrayList<>();
        UUID reached = after;
        List<UUID> candidates;
        do {
            candidates = CaseListTable.candidates(reached, CANDIDATES, build.number(), connection);
            for (UUID id : candidates) {
                reached = id;
                long position = question.position().orElse(build.position());
                line(question.reader(), new StreamId(StreamKind.CASE, id), position, question.asOf())
                        .filter(line -> Search.text(line).contains(question.search()))
                        .ifPresent(rows::add);
                if (rows.size() == question.limit()) {
                    return rows;
                }
            }
        } while (!candidates.isEmpty());
        return rows;
    }

    private Optional<CaseListRow> line(Reader reader, StreamId caseStream, long position, AsOf asOf) {
        return histories
                .reading(caseStream, reader, position, asOf, Reading.Order.OCCURRED)
                .flatMap(view::of);
    }
}
