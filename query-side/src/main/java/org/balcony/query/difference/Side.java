package org.balcony.query.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewTable;
import tools.jackson.databind.JsonNode;

/**
 * A view at one of two moments.
 *
 * @param table the view
 * @param asOf the moment on the two clocks
 * @param position the position of the log it was read at
 * @param events what had been recorded by then in all streams that were read, in the order of positions
 */
public record Side(ViewTable table, AsOf asOf, long position, List<RecordedEvent> events) {

    public Side {
        events = events.stream()
                .filter(one -> one.position() <= position && asOf.hadBeenRecorded(one.recordedAt()))
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    /** Whether something had been recorded by then. */
    boolean knows(RecordedEvent event) {
        return event.position() <= position && asOf.hadBeenRecorded(event.recordedAt());
    }

    /** The rows of a table by their keys, as JSON. */
    static Map<String, JsonNode> rows(ViewTable table) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            rows.put(row.rowKey(), BalconyJson.mapper().valueToTree(row));
        }
        return rows;
    }

    /** What stands by then, in all streams. */
    List<Standing> standing() {
        Map<StreamId, List<RecordedEvent>> streams = events.stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()));
        List<Standing> standing = new ArrayList<>();
        streams.values()
                .forEach(stream -> standing.addAll(StandingHistory.of(stream).standing()));
        return standing;
    }
}
