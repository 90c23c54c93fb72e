package org.balcony.query.platform.visibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;

/**
 * How the people of a stream are shown: who is locked down or erased is left out for everybody, and who reads from outside the
 * team knows the others by another name. The door asks before anything is computed from what it shows.
 */
public interface PeopleShown {

    /** Everybody as recorded. */
    PeopleShown AS_RECORDED = new PeopleShown() {
        @Override
        public Faces in(StreamId stream, List<RecordedEvent> history, Reader reader) {
            return Faces.AS_RECORDED;
        }

        @Override
        public long epoch() {
            return 0;
        }
    };

    /**
     * The faces of a stream as a reader may see them now.
     *
     * @param history the whole history of the stream as it is now, whatever the reader sees of it
     */
    Faces in(StreamId stream, List<RecordedEvent> history, Reader reader);

    /** Changes whenever somebody is hidden, or shown again, by anything but an event of the stream itself. */
    long epoch();

    /** The people of one stream for one reader. Used by one thread. */
    interface Faces {

        /** As recorded. */
        Faces AS_RECORDED = (event, _) -> Optional.of(event);

        /**
         * The event as it may be shown; empty where it is about somebody hidden alone.
         *
         * @param closed the participations that this reader may not know of, beside those hidden from everybody
         */
        Optional<RecordedEvent> shown(RecordedEvent event, Set<LocalId> closed);

        /** The event as it may be shown to somebody who may know of everybody not hidden from all. */
        default Optional<RecordedEvent> shown(RecordedEvent event) {
            return shown(event, Set.of());
        }

        /** How many people are hidden. */
        default int missing() {
            return 0;
        }
    }
}
