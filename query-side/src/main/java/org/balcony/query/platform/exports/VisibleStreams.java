package org.balcony.query.platform.exports;

import java.util.List;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Streams;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.SealedLines;
import tools.jackson.databind.node.ObjectNode;

/** What an export reads: through the door, and at one position of the log throughout. */
record VisibleStreams(
        CaseHistories histories,
        Reader reader,
        boolean positions,
        long position,
        AsOf asOf,
        List<StreamId> conflicts,
        List<StreamId> cases)
        implements Streams {

    VisibleStreams {
        conflicts = List.copyOf(conflicts);
        cases = List.copyOf(cases);
    }

    @Override
    public Optional<Chronicle> read(StreamId stream) {
        List<RecordedEvent> visible = histories.seen(stream, reader, position).events();
        return visible.isEmpty()
                ? Optional.empty()
                : Optional.of(Chronicle.of(stream, visible, asOf))
                        .filter(one -> !one.history().events().isEmpty());
    }

    @Override
    public List<ObjectNode> sealed(StreamId stream) {
        List<Placeholder> places = histories.seen(stream, reader, position).placeholders();
        return places.isEmpty()
                ? List.of()
                : new SealedLines(places, histories.leaves(stream)).before(Long.MAX_VALUE, asOf);
    }
}
