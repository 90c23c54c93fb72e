package org.balcony.query.stream;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;

/** Where to look for older events that one event may have opened to a reader: rather too wide than too narrow. */
sealed interface Reach {

    /** Nothing older can have been opened. */
    Reach NOTHING = new Within(Set.of(), _ -> false);

    /** Anything older in the log may have been opened. */
    record Everywhere() implements Reach {}

    /**
     * Only events of these streams may have been opened.
     *
     * @param candidate which of their events
     */
    record Within(Set<StreamId> streams, Predicate<RecordedEvent> candidate) implements Reach {
        public Within {
            streams = Set.copyOf(streams);
        }
    }

    /** All of some streams. */
    static Reach of(Set<StreamId> streams) {
        return streams.isEmpty() ? NOTHING : new Within(streams, _ -> true);
    }

    /** Some events of a stream. */
    static Reach of(StreamId stream, Predicate<RecordedEvent> candidate) {
        return new Within(Set.of(stream), candidate);
    }

    /** Whatever either of two reaches holds. */
    default Reach and(Reach other) {
        if (!(this instanceof Within one) || !(other instanceof Within two)) {
            return new Everywhere();
        }
        if (one.streams().isEmpty() || two.streams().isEmpty()) {
            return one.streams().isEmpty() ? two : one;
        }
        Set<StreamId> both = new HashSet<>(one.streams());
        both.addAll(two.streams());
        return new Within(both, event -> one.holds(event) || two.holds(event));
    }

    /** Whether an event lies within it. */
    default boolean holds(RecordedEvent event) {
        return switch (this) {
            case Everywhere _ -> true;
            case Within within ->
                within.streams().contains(event.stream()) && within.candidate().test(event);
        };
    }
}
