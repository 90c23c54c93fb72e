package org.balcony.query.kernel;

import java.util.List;
import java.util.Map;

/** What a view shows: its rows, and what is said beneath them. */
public record ViewTable(List<? extends Row> rows, Map<String, Object> footer) {

    public ViewTable {
        rows = List.copyOf(rows);
        footer = Map.copyOf(footer);
    }
}
