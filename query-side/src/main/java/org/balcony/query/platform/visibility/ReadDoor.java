package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Counted;

/**
 * Decides who may see what, on labels and grants that are themselves events. Access is of now: labels, grants and the clock are
 * those of the moment of asking, also for who asks as of an earlier one. Every event that anybody is shown leaves through
 * {@link #seen}, {@link #beside} or {@link #shown}. Safe for use by many threads.
 */
public interface ReadDoor {

    /** The event as the reader may see it now; empty where it is not shown whole. */
    Optional<RecordedEvent> shown(Reader reader, RecordedEvent event);

    /**
     * A stream up to a position, as the reader may see it now.
     *
     * @param counted what is included for the reader's roles so that it can be counted, though it is not shown
     */
    Seen seen(Reader reader, StreamId stream, long position, Counted counted);

    /**
     * A stream that stands beside another: an actor that is named there, or the conflict around a case. Beside what is in the
     * reader's scope it is seen with the reader's standing there, as far as its labels allow; of an actor whose profile the
     * reader's role does not see, no more than the name.
     *
     * @param in the stream whose reader asks; a case beside its conflict is seen as it is by itself
     */
    Seen beside(Reader reader, StreamId stream, StreamId in, long position);

    /** The label under which an event lies now, whether or not the reader may see it. */
    Label label(Reader reader, RecordedEvent event);

    /** Whether the reader may know that a stream exists: there is one, and some of it is in the reader's scope. */
    boolean knows(Reader reader, StreamId stream);

    /** What those the reader speaks for may be told of a case because they pay for it. */
    ReportingEntitlement entitlement(Reader reader, StreamId stream);

    /** Whether something of every stream there is and will be is in the reader's scope. */
    boolean readsEverywhere(Reader reader);

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

    /** What makes readers differ before any record is looked at. */
    Sight sight(Reader reader);

    /** The moment by which it decides. */
    Instant moment();

    /** Changes whenever something that was shown may be hidden, or the other way round, although no event of its stream says so. */
    long epoch();
}
