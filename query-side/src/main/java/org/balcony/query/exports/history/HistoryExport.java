package org.balcony.query.exports.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.balcony.events.RecordedEvent;
import org.balcony.events.cloudevents.EventJson;
import org.balcony.events.cloudevents.Place;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventFields;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.Streams;
import tools.jackson.databind.node.ObjectNode;

/**
 * The raw events of many histories, one a line, as they were recorded: one history after the other, each in the order of
 * recording, without entrusted text. Where a record is withheld from a reader who sees positions, a sealed line stands for it.
 */
public final class HistoryExport implements Export {

    @Override
    public void write(Streams streams, OutputStream out) throws IOException {
        List<StreamId> all = new ArrayList<>(streams.conflicts());
        all.addAll(streams.cases());
        for (StreamId stream : all) {
            lines(stream, streams, out);
        }
        out.flush();
    }

    private static void lines(StreamId stream, Streams streams, OutputStream out) throws IOException {
        long sequence = 0;
        List<RecordedEvent> events =
                streams.read(stream).map(one -> one.history().events()).orElse(List.of());
        Deque<ObjectNode> sealed = new ArrayDeque<>(streams.sealed(stream));
        for (RecordedEvent event : events) {
            sealedBefore(event.position(), sealed, out);
            if (streams.asOf().mayHaveOccurred(event.fact().circumstances().occurredAt())) {
                Place place = streams.positions() ? Place.inLog() : Place.inSequence(++sequence);
                write(line(event, place), out);
            }
        }
        sealedBefore(Long.MAX_VALUE, sealed, out);
    }

    private static void sealedBefore(long position, Deque<ObjectNode> sealed, OutputStream out) throws IOException {
        while (!sealed.isEmpty() && sealed.getFirst().path("position").asLong() < position) {
            write(sealed.removeFirst(), out);
        }
    }

    private static void write(ObjectNode line, OutputStream out) throws IOException {
        out.write(BalconyJson.mapper().writeValueAsBytes(line));
        out.write('\n');
    }

    private static ObjectNode line(RecordedEvent event, Place place) {
        ObjectNode line = EventJson.of(event, place);
        ObjectNode data = (ObjectNode) line.get("data");
        data.retain(EventFields.of(event.fact().event().getClass()).stream()
                .map(EventFields.Field::name)
                .toList());
        return line;
    }
}
