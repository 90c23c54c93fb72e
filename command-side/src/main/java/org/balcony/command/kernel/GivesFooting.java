package org.balcony.command.kernel;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.value.StreamId;

/** A facet that knows who has business with its stream. */
public interface GivesFooting {

    /** What the asker stands on in this stream. */
    Stream<Footing> footings(Asking asking);

    /** The streams on which business with this one may rest too. */
    default List<Need> besides(StreamId own) {
        return List.of();
    }
}
