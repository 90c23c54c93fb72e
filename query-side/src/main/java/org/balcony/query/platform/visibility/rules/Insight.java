package org.balcony.query.platform.visibility.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.query.platform.visibility.Grade;

/**
 * How much of a record a reader sees.
 *
 * @param hidden what is left out of a record that is seen whole
 */
public record Insight(Grade grade, Set<Hidden> hidden) {

    static final Insight WHOLE = new Insight(Grade.WHOLE, Set.of());
    static final Insight ACT = new Insight(Grade.ACT, Set.of());
    static final Insight NONE = new Insight(Grade.NONE, Set.of());

    public Insight {
        hidden = Set.copyOf(hidden);
    }

    static Insight without(Hidden first, Hidden... more) {
        return new Insight(Grade.WHOLE, EnumSet.of(first, more));
    }

    static Insight when(boolean seen) {
        return seen ? WHOLE : NONE;
    }

    boolean isWhole() {
        return grade == Grade.WHOLE;
    }

    /** What is seen of it in two ways together: what one way hides and the other shows is shown. */
    Insight or(Insight other) {
        if (!isWhole() || !other.isWhole()) {
            return grade.compareTo(other.grade) <= 0 ? this : other;
        }
        return new Insight(
                Grade.WHOLE, hidden.stream().filter(other.hidden::contains).collect(Collectors.toSet()));
    }
}
