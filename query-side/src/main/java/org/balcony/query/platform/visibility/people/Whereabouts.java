package org.balcony.query.platform.visibility.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;

/** Where to look for people who must not be shown. */
public interface Whereabouts {

    /** The newest position of the log. */
    long head();

    /** The streams that are to be found under a scope of {@link org.balcony.events.access.Findable}. */
    Set<StreamId> claimed(String scope);

    /** How many events each of these streams has at a position. */
    Map<StreamId, Long> versions(Set<StreamId> streams, long position);

    /** Every event of a stream up to a position. */
    List<RecordedEvent> history(StreamId stream, long position);
}
