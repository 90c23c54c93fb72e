package org.balcony.query.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.balcony.query.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs.
 *
 * @param before absent where there was none
 * @param after absent where there is none
 */
public record FigureChange(
        String name, @Nullable Figure before, @Nullable Figure after) {

    /** The figures that differ, by name. */
    public static List<FigureChange> between(Map<String, Figure> before, Map<String, Figure> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String name : names) {
            Figure was = before.get(name);
            Figure is = after.get(name);
            if (!Objects.equals(was, is)) {
                changes.add(new FigureChange(name, was, is));
            }
        }
        return changes;
    }
}
