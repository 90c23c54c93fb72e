package org.balcony.query.exports.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Streams;
import org.jspecify.annotations.Nullable;

/** The conflict a row belongs to, under the names by which other data sets find it. Those looked up are remembered. */
final class Conflicts {

    static final List<String> COLUMNS = List.of("conflict", "conflictCode", "region", "conflictExternalIds");

    private final Streams streams;
    private final Map<StreamId, Optional<ConflictRegistered>> known = new HashMap<>();

    Conflicts(Streams streams) {
        this.streams = streams;
    }

    /** Fills the columns; where the registration cannot be seen, the id alone. */
    Cells put(Cells cells, @Nullable StreamId conflict) {
        if (conflict == null) {
            return cells;
        }
        cells.put("conflict", conflict);
        known.computeIfAbsent(
                        conflict,
                        id -> streams.read(id).flatMap(chronicle -> chronicle.standing(ConflictRegistered.class)))
                .ifPresent(registered -> cells.put("conflictCode", registered.codeName())
                        .put("region", registered.region())
                        .put("conflictExternalIds", registered.externalIds()));
        return cells;
    }
}
