package org.balcony.query.platform.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;

/**
 * What one reading was made from: it fills while the reading is made, and while its view asks about actors. Used by one
 * thread.
 */
public final class Sources {

    private final Map<StreamId, Long> versions = new LinkedHashMap<>();
    private final List<RecordedEvent> visible = new ArrayList<>();

    void read(StreamId stream, long version, List<RecordedEvent> seen) {
        if (versions.putIfAbsent(stream, version) == null) {
            visible.addAll(seen);
        }
    }

    /** Every stream that was read, with how many events it had at the position of the reading; 0 for none. */
    public Map<StreamId, Long> versions() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    /** The events in these streams that the reader may see, up to the position of the reading. */
    public List<RecordedEvent> visible() {
        return List.copyOf(visible);
    }
}
