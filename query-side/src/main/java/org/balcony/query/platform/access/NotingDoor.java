package org.balcony.query.platform.access;

import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Label;
import org.balcony.query.platform.access.Noted.Touch;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Sight;

/** The door, noting every protected record that passes it. */
public final class NotingDoor implements ReadDoor {

    private final ReadDoor door;
    private final Accesses accesses;

    public NotingDoor(ReadDoor door, Accesses accesses) {
        this.door = door;
        this.accesses = accesses;
    }

    @Override
    public boolean shows(Reader reader, RecordedEvent event) {
        boolean shows = door.shows(reader, event);
        if (shows) {
            note(event);
        }
        return shows;
    }

    @Override
    public Optional<RecordedEvent> shown(Reader reader, RecordedEvent event) {
        Optional<RecordedEvent> shown = door.shown(reader, event);
        shown.ifPresent(_ -> note(event));
        return shown;
    }

    private void note(RecordedEvent event) {
        Label label = event.fact().circumstances().label();
        if (Touch.isProtected(label)) {
            accesses.current()
                    .orElseThrow(() -> new IllegalStateException("a protected record is read where nothing is noted"))
                    .touch(event.stream(), event.fact().id(), label);
        }
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position) {
        return door.gradeAt(reader, event, position);
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
}
