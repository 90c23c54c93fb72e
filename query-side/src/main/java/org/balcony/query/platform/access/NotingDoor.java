package org.balcony.query.platform.access;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Counted;
import org.balcony.query.platform.access.Noted.Touch;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.Sight;

/** The door, noting every protected record that passes it, and every act of such a record that is told without the record. */
public final class NotingDoor implements ReadDoor {

    private final ReadDoor door;
    private final Accesses accesses;

    public NotingDoor(ReadDoor door, Accesses accesses) {
        this.door = door;
        this.accesses = accesses;
    }

    @Override
    public Optional<RecordedEvent> shown(Reader reader, RecordedEvent event) {
        Optional<RecordedEvent> shown = door.shown(reader, event);
        shown.ifPresent(_ -> note(event.stream(), event.fact().id(), door.label(reader, event)));
        return shown;
    }

    @Override
    public Seen seen(Reader reader, StreamId stream, long position, Counted counted) {
        return noted(stream, door.seen(reader, stream, position, counted));
    }

    @Override
    public Seen beside(Reader reader, StreamId stream, StreamId in, long position) {
        return noted(stream, door.beside(reader, stream, in, position));
    }

    private Seen noted(StreamId stream, Seen seen) {
        seen.closed().forEach((id, label) -> note(stream, id, label));
        for (Placeholder placeholder : seen.placeholders()) {
            if (placeholder.act() != null) {
                note(stream, placeholder.id(), placeholder.label());
            }
        }
        return seen;
    }

    private void note(StreamId stream, EventId id, Label label) {
        if (Touch.isProtected(label)) {
            accesses.current()
                    .orElseThrow(() -> new IllegalStateException("a protected record is read where nothing is noted"))
                    .touch(stream, id, label);
        }
    }

    @Override
    public Label label(Reader reader, RecordedEvent event) {
        return door.label(reader, event);
    }

    @Override
    public boolean knows(Reader reader, StreamId stream) {
        return door.knows(reader, stream);
    }

    @Override
    public ReportingEntitlement entitlement(Reader reader, StreamId stream) {
        return door.entitlement(reader, stream);
    }

    @Override
    public boolean readsEverywhere(Reader reader) {
        return door.readsEverywhere(reader);
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position) {
        return door.gradeAt(reader, event, position);
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position, Instant moment) {
        return door.gradeAt(reader, event, position, moment);
    }

    @Override
    public boolean showsPositions(Reader reader) {
        return door.showsPositions(reader);
    }

    @Override
    public boolean showsSmallCells(Reader reader) {
        return door.showsSmallCells(reader);
    }

    @Override
    public Sight sight(Reader reader) {
        return door.sight(reader);
    }

    @Override
    public Instant moment() {
        return door.moment();
    }

    @Override
    public long epoch() {
        return door.epoch();
    }
}
