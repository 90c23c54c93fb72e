package org.balcony.query.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.testing.Told;
import tools.jackson.databind.node.ObjectNode;

/** Told histories as an export reads them. */
public record ToldStreams(List<RecordedEvent> events, AsOf asOf, boolean positions) implements Streams {

    public ToldStreams {
        events = List.copyOf(events);
    }

    public static ToldStreams of(Told told) {
        return new ToldStreams(told.events(), AsOf.live(Told.TODAY), true);
    }

    @Override
    public List<StreamId> conflicts() {
        return of(StreamKind.CONFLICT);
    }

    @Override
    public List<StreamId> cases() {
        return of(StreamKind.CASE);
    }

    @Override
    public List<ObjectNode> sealed(StreamId stream) {
        return List.of();
    }

    private List<StreamId> of(StreamKind kind) {
        return events.stream()
                .map(RecordedEvent::stream)
                .filter(stream -> stream.kind() == kind)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Chronicle> read(StreamId stream) {
        List<RecordedEvent> ours =
                events.stream().filter(one -> one.stream().equals(stream)).toList();
        return ours.isEmpty() ? Optional.empty() : Optional.of(Chronicle.of(stream, ours, asOf));
    }

    /** What an export makes of them. */
    public String in(Export export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.write(this, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
