package org.balcony.query.caselist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Page;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.projection.Build;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.Reader;

/** Answers who asks for cases. */
public final class CaseList {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int CANDIDATES = 200;

    private final LiveBuilds builds;
    private final CaseListTable table;
    private final CaseHistories histories;
    private final CaseListView view = new CaseListView();

    public CaseList(LiveBuilds builds, CaseListTable table, CaseHistories histories) {
        this.builds = builds;
        this.table = table;
        this.histories = histories;
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
        histories.head();
        List<CaseListRow> rows = builds.ask(
                table,
                (build, connection) -> page(
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
        long head = histories.head();
        return line(reader, caseStream, position.orElse(head), asOf);
    }

    private record Question(Reader reader, String search, int limit, AsOf asOf, OptionalLong position) {

        boolean isOfNow() {
            return position.isEmpty() && asOf.recorded() == null && asOf.occurred() == null;
        }
    }

    private List<CaseListRow> page(Question question, UUID after, Build build, java.sql.Connection connection)
            throws java.sql.SQLException {
        List<CaseListRow> rows = new ArrayList<>();
        UUID reached = after;
        List<CaseListTable.Candidate> candidates;
        do {
            candidates = CaseListTable.candidates(reached, CANDIDATES, build.number(), connection);
            for (CaseListTable.Candidate candidate : candidates) {
                reached = candidate.id();
                line(question, candidate, question.position().orElse(build.position()))
                        .filter(line -> Search.text(line).contains(question.search()))
                        .ifPresent(rows::add);
                if (rows.size() == question.limit()) {
                    return rows;
                }
            }
        } while (!candidates.isEmpty());
        return rows;
    }

    /** The line in the table is that of whoever sees all it was computed from. */
    private Optional<CaseListRow> line(Question question, CaseListTable.Candidate candidate, long position) {
        StreamId stream = new StreamId(StreamKind.CASE, candidate.id());
        Optional<CaseListRow> stored = candidate.line();
        return question.isOfNow()
                        && stored.isPresent()
                        && histories.seesAll(stream, stored.get().conflict(), question.reader(), position)
                ? stored
                : line(question.reader(), stream, position, question.asOf());
    }

    private Optional<CaseListRow> line(Reader reader, StreamId caseStream, long position, AsOf asOf) {
        return histories
                .reading(
                        caseStream,
                        reader,
                        position,
                        asOf,
                        Reading.Order.OCCURRED,
                        Map.of(),
                        CaseListView.COUNTED,
                        new Sources())
                .flatMap(view::of);
    }
}
