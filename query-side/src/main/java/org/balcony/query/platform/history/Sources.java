package org.balcony.query.platform.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.visibility.Seen;

/**
 * What one reading was made from: it fills while the reading is made, and while its view asks about actors. Used by one
 * thread.
 */
public final class Sources {

    private final Map<StreamId, Long> versions = new LinkedHashMap<>();
    private final Map<StreamId, Long> decided = new LinkedHashMap<>();
    private final List<RecordedEvent> visible = new ArrayList<>();
    private Instant until = Instant.MAX;

    Seen read(StreamId stream, Seen seen) {
        if (versions.putIfAbsent(stream, seen.version()) == null) {
            seen.events().stream()
                    .filter(one -> !seen.counted().contains(one.fact().id()))
                    .forEach(visible::add);
        }
        seen.restsOn().forEach((one, version) -> decided.merge(one, version, Math::min));
        until = until.isBefore(seen.until()) ? until : seen.until();
        return seen;
    }

    /** Every stream that decided over what was read, with how many events it had when it was asked. */
    public Map<StreamId, Long> decided() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(decided));
    }

    /** When the answer may change although nothing is recorded. */
    public Instant until() {
        return until;
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
