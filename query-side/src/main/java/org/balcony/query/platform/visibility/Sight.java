package org.balcony.query.platform.visibility;

import java.util.Arrays;
import java.util.List;
import org.balcony.events.value.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see, said on the label alone, so that a table of labelled rows can be filtered where it lies.
 *
 * @param level the narrowest level the reader is cleared to; absent where the reader sees nothing
 * @param compartments whether the reader is let into compartments
 */
public record Sight(@Nullable Level level, boolean compartments) {

    /** Sees nothing at all. */
    public static final Sight NOTHING = new Sight(null, false);

    /** Whether a record of that level, with or without compartments, may be seen. */
    public boolean covers(Level record, boolean inCompartment) {
        return level != null && level.clears(record) && (compartments || !inCompartment);
    }

    /** Whether no record is withheld. */
    public boolean everything() {
        return level == Level.RESTRICTED && compartments;
    }

    /** The levels that may be seen, from widest to narrowest. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(one -> level != null && level.clears(one))
                .toList();
    }
}
