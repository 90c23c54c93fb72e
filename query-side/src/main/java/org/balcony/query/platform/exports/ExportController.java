package org.balcony.query.platform.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.AnswerInParts;
import org.balcony.query.platform.web.AsListed;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exports of cases and conflicts, written while they are read. */
@RestController
final class ExportController {

    private final CaseHistories histories;
    private final ReadDoor door;
    private final Positions places;
    private final PositionGate gate;

    ExportController(CaseHistories histories, ReadDoor door, Positions places, PositionGate gate) {
        this.histories = histories;
        this.door = door;
        this.places = places;
        this.gate = gate;
    }

    @GetMapping("/api/exports/{format}")
    @Says(value = "Cases and conflicts in one file.")
    void export(
            @PathVariable @AsListed(ExportFormat.class) String format,
            Reader reader,
            ReadParameters parameters,
            @RequestParam(name = "case", required = false) @Nullable List<String> cases,
            @RequestParam(name = "conflict", required = false) @Nullable List<String> conflicts,
            HttpServletResponse response)
            throws IOException {
        ExportFormat form = ExportFormat.of(format).orElseThrow(() -> ReadRefused.notFound("format of exports"));
        gate.await(parameters.minPosition(), histories::head);
        long position = places.at("asOfPosition", parameters.asOfPosition(), reader, histories.head());
        VisibleStreams streams = streams(
                new Request(reader, parameters, position),
                cases == null ? List.of() : cases,
                conflicts == null ? List.of() : conflicts);
        response.setContentType(form.media());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + form.file() + '"');
        response.setHeader(HttpHeaders.CONTENT_LOCATION, again(format, streams, cases, conflicts));
        AnswerInParts export = out -> form.export().write(streams, out);
        export.leave(response);
    }

    /** Where the same export can be had again, whatever is recorded after it. */
    private String again(
            String format, VisibleStreams streams, @Nullable List<String> cases, @Nullable List<String> conflicts) {
        StringBuilder again = new StringBuilder(Again.at("/api/exports/" + format)
                .asOf(places.moment(streams.asOf(), streams.position(), streams.reader()))
                .toString());
        if (cases != null) {
            cases.forEach(one -> again.append("&case=").append(one));
        }
        if (conflicts != null) {
            conflicts.forEach(one -> again.append("&conflict=").append(one));
        }
        return again.toString();
    }

    private record Request(Reader reader, ReadParameters parameters, long position) {}

    private VisibleStreams streams(Request request, List<String> cases, List<String> conflicts) {
        List<StreamId> askedConflicts = known(StreamKind.CONFLICT, conflicts, request);
        Set<StreamId> askedCases = new LinkedHashSet<>(known(StreamKind.CASE, cases, request));
        askedConflicts.forEach(conflict -> askedCases.addAll(histories.casesOf(conflict)));
        boolean everything = cases.isEmpty() && conflicts.isEmpty();
        return new VisibleStreams(
                histories,
                request.reader(),
                door.showsPositions(request.reader()),
                request.position(),
                request.parameters().asOf(),
                everything ? histories.conflicts() : askedConflicts,
                everything ? histories.cases() : sorted(askedCases));
    }

    /** What is asked for by name must be there for the reader; it is said before the first byte. */
    private List<StreamId> known(StreamKind kind, List<String> names, Request request) {
        Set<StreamId> known = new LinkedHashSet<>();
        for (String name : names) {
            known.add(histories.stream(kind, name)
                    .filter(one -> histories.isKnown(one, request.reader(), request.position()))
                    .orElseThrow(() -> ReadRefused.notFound(kind.word())));
        }
        return sorted(known);
    }

    private static List<StreamId> sorted(Set<StreamId> streams) {
        List<StreamId> sorted = new ArrayList<>(streams);
        sorted.sort(Comparator.comparing(StreamId::toString));
        return sorted;
    }
}
