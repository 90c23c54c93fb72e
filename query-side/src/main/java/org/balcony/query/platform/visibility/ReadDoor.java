package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.RecordedEvent;

/** Decides who may see what, on labels that are themselves events. */
public interface ReadDoor {

    /** Whether the reader may see the event. */
    boolean shows(Reader reader, RecordedEvent event);

    /** The event as the reader may see it now; empty where it is not shown whole. */
    Optional<RecordedEvent> shown(Reader reader, RecordedEvent event);

    /**
     * How much of an event the reader saw under the labels, grants and dates as they stood when the log had come to that
     * position; its moment is the recording of the event there. It never decides alone over what is shown: only {@link
     * #shown} does.
     */
    Grade gradeAt(Reader reader, RecordedEvent event, long position);

    /** The same as of a moment after the recording of the event at that position, when nothing else had been recorded. */
    Grade gradeAt(Reader reader, RecordedEvent event, long position, Instant moment);

    /** Whether the reader sees positions, stream versions, proofs and sealed placeholders: auditors and administrators. */
    boolean showsPositions(Reader reader);

    /** Whether the reader sees counts of fewer than five people. */
    boolean showsSmallCells(Reader reader);

    /** The same decision as {@link #shows}, for rows that carry the label of the event they rest on. */
    Sight sight(Reader reader);
}
