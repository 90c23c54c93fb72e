package org.balcony.query.platform.views;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.caselist.CaseList;
import org.balcony.query.caselist.CaseListEntry;
import org.balcony.query.caselist.CaseListRow;
import org.balcony.query.caselist.CaseListTable;
import org.balcony.query.kernel.Page;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Envelope;
import org.balcony.query.platform.web.Format;
import org.balcony.query.platform.web.Parameters;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case list, and one case in a line. */
@RestController
final class CaseListController {

    private static final int LONGEST_QUERY = 200;
    private static final List<String> PARAMETERS = List.of("query", "limit");

    private final CaseList cases;
    private final CaseListTable table;
    private final LiveBuilds builds;
    private final CaseHistories histories;
    private final Positions positions;
    private final PositionGate gate;
    private final Accesses accesses;

    CaseListController(
            CaseList cases,
            CaseListTable table,
            LiveBuilds builds,
            CaseHistories histories,
            Positions positions,
            PositionGate gate,
            Accesses accesses) {
        this.cases = cases;
        this.table = table;
        this.builds = builds;
        this.histories = histories;
        this.positions = positions;
        this.gate = gate;
        this.accesses = accesses;
    }

    @GetMapping({"/api/cases", "/api/views/case-list", "/api/views/L1", "/api/views/l1"})
    @Says("The cases the reader may see, page by page.")
    ResponseEntity<?> list(
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String text = query == null ? "" : query;
        if (text.length() > LONGEST_QUERY || text.indexOf('\0') >= 0) {
            throw ReadRefused.malformed("query", text, "A query has at most " + LONGEST_QUERY + " characters.");
        }
        int rows = Parameters.limit(limit);
        var after = Parameters.cursor(cursor);
        gate.await(parameters.minPosition(), () -> builds.position(table));
        OptionalLong position = position(parameters, reader);
        gate.await(position.orElse(0), () -> builds.position(table));
        Page<CaseListRow> page = accesses.narrowed(
                () -> cases.page(reader, text, after, rows, parameters.asOf(), position), found -> ids(found.rows()));
        ViewTable answered = new ViewTable(page.rows(), footer(page.rows()));
        Called called = new Called(histories, reader, null, position.orElseGet(histories::head), parameters.asOf());
        return Written.as(
                format, ListOfNow.of(CaseListEntry.ENTRY, answered, parameters, PARAMETERS, page.next(), called));
    }

    @GetMapping("/api/cases/{id}")
    @Says("One case in a line.")
    Envelope one(@PathVariable String id, Reader reader, ReadParameters parameters) {
        gate.await(parameters.minPosition(), histories::head);
        CaseListRow row = histories.stream(StreamKind.CASE, id)
                .flatMap(stream -> accesses.narrowed(
                        () -> cases.one(reader, stream, parameters.asOf(), position(parameters, reader)),
                        found -> ids(found.stream().toList())))
                .orElseThrow(() -> ReadRefused.notFound("case"));
        return Envelope.ofNow(
                CaseListEntry.ENTRY, parameters.asOf(), new ViewTable(List.of(row), footer(List.of(row))), null);
    }

    private static Set<EventId> ids(List<CaseListRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).collect(Collectors.toSet());
    }

    private OptionalLong position(ReadParameters parameters, Reader reader) {
        String asked = parameters.asOfPosition();
        return asked == null
                ? OptionalLong.empty()
                : OptionalLong.of(positions.at("asOfPosition", asked, reader, histories.head()));
    }

    private static Map<String, Object> footer(List<CaseListRow> rows) {
        return Map.of(
                "retracted", rows.stream().mapToLong(CaseListRow::retracted).sum());
    }
}
