package org.balcony.query.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a view shows: its rows, figures about all of them, and what is said beneath them.
 *
 * @param figures by name, as the catalogue describes them
 */
public record ViewTable(List<? extends Row> rows, SortedMap<String, Figure> figures, SortedMap<String, Object> footer) {

    public ViewTable {
        rows = List.copyOf(rows);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        footer = Collections.unmodifiableSortedMap(new TreeMap<>(footer));
    }

    public ViewTable(List<? extends Row> rows, Map<String, Figure> figures, Map<String, Object> footer) {
        this(rows, new TreeMap<>(figures), new TreeMap<>(footer));
    }

    /** A table without figures. */
    public ViewTable(List<? extends Row> rows, Map<String, Object> footer) {
        this(rows, new TreeMap<>(), new TreeMap<>(footer));
    }
}
