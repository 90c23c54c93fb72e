package org.balcony.events.value;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who may read a record: a level and the compartments a reader must all hold. */
public record Label(Level level, SortedSet<Compartment> compartments) {

    public Label {
        compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
    }

    /** A label of that level with these compartments. */
    public static Label of(Level level, Compartment... compartments) {
        SortedSet<Compartment> set = new TreeSet<>();
        Collections.addAll(set, compartments);
        return new Label(level, set);
    }

    /** Whether this label is at least as narrow as {@code minimum} in level and in compartments. */
    public boolean atLeast(Label minimum) {
        return level.clears(minimum.level) && compartments.containsAll(minimum.compartments);
    }

    /** The narrowest label that satisfies both. */
    public Label and(Label other) {
        SortedSet<Compartment> both = new TreeSet<>(compartments);
        both.addAll(other.compartments);
        return new Label(level.clears(other.level) ? level : other.level, both);
    }
}
