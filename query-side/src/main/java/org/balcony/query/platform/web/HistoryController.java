package org.balcony.query.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.balcony.events.RecordedEvent;
import org.balcony.events.cloudevents.EventJson;
import org.balcony.events.cloudevents.Place;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The raw events of a case or conflict that the reader may see, one JSON object a line, in the order of recording. */
@RestController
final class HistoryController {

    private static final String NDJSON = "application/x-ndjson";

    private final CaseHistories histories;
    private final ReadDoor door;
    private final Positions positions;
    private final PositionGate gate;

    HistoryController(CaseHistories histories, ReadDoor door, Positions positions, PositionGate gate) {
        this.histories = histories;
        this.door = door;
        this.positions = positions;
        this.gate = gate;
    }

    @GetMapping("/api/cases/{id}/history")
    @Says(value = "The events of a case, one a line.", media = "application/x-ndjson")
    void ofCase(@PathVariable String id, Reader reader, ReadParameters parameters, HttpServletResponse response)
            throws IOException {
        write(StreamKind.CASE, id, reader, parameters, response);
    }

    @GetMapping("/api/conflicts/{id}/history")
    @Says(value = "The events of a conflict, one a line.", media = "application/x-ndjson")
    void ofConflict(@PathVariable String id, Reader reader, ReadParameters parameters, HttpServletResponse response)
            throws IOException {
        write(StreamKind.CONFLICT, id, reader, parameters, response);
    }

    private void write(
            StreamKind kind, String id, Reader reader, ReadParameters parameters, HttpServletResponse response)
            throws IOException {
        gate.await(parameters.minPosition(), histories::head);
        StreamId stream = histories.stream(kind, id).orElseThrow(() -> ReadRefused.notFound(kind.word()));
        long position = positions.at("asOfPosition", parameters.asOfPosition(), reader, histories.head());
        Seen seen = histories.seen(stream, reader, position);
        if (!seen.known() || seen.version() == 0) {
            throw ReadRefused.notFound(kind.word());
        }
        SealedLines sealed = new SealedLines(
                seen.placeholders(), seen.placeholders().isEmpty() ? Map.of() : histories.leaves(stream));
        response.setContentType(NDJSON);
        response.setHeader(
                HttpHeaders.CONTENT_LOCATION,
                Again.at("/api/" + kind.word() + "s/" + stream.id() + "/history")
                        .asOf(positions.moment(parameters.asOf(), position, reader))
                        .toString());
        AnswerInParts lines = out -> lines(seen.events(), sealed, parameters.asOf(), reader, out);
        lines.leave(response);
    }

    private void lines(List<RecordedEvent> events, SealedLines sealed, AsOf asOf, Reader reader, OutputStream out)
            throws IOException {
        long sequence = 0;
        for (RecordedEvent event : events) {
            for (ObjectNode line : sealed.before(event.position(), asOf)) {
                write(line, out);
            }
            if (shown(event, asOf)) {
                write(line(event, reader, ++sequence), out);
            }
        }
        for (ObjectNode line : sealed.before(Long.MAX_VALUE, asOf)) {
            write(line, out);
        }
    }

    private static void write(ObjectNode line, OutputStream out) throws IOException {
        out.write(BalconyJson.mapper().writeValueAsBytes(line));
        out.write('\n');
    }

    private static boolean shown(RecordedEvent event, AsOf asOf) {
        return asOf.hadBeenRecorded(event.recordedAt())
                && asOf.mayHaveOccurred(event.fact().circumstances().occurredAt());
    }

    private ObjectNode line(RecordedEvent event, Reader reader, long sequence) {
        return EventJson.of(event, door.showsPositions(reader) ? Place.inLog() : Place.inSequence(sequence));
    }
}
