package org.balcony.query.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of many.
 *
 * @param next where the next page begins, to be handed back as it is; absent on the last page
 */
public record Page<R extends Row>(List<R> rows, @Nullable String next) {

    public Page {
        rows = List.copyOf(rows);
    }
}
