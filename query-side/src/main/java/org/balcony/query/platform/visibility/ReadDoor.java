package org.balcony.query.platform.visibility;

import org.balcony.events.RecordedEvent;

/** Decides who may see what, on labels that are themselves events. */
public interface ReadDoor {

    /** Whether the reader may see the event. */
    boolean shows(Reader reader, RecordedEvent event);

    /** Whether the reader sees positions, stream versions, proofs and sealed placeholders: auditors and administrators. */
    boolean showsPositions(Reader reader);

    /** Whether the reader sees counts of fewer than five people. */
    boolean showsSmallCells(Reader reader);

    /** The same decision as {@link #shows}, for rows that carry the label of the event they rest on. */
    Sight sight(Reader reader);
}
