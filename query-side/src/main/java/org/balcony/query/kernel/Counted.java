package org.balcony.query.kernel;

import java.util.Map;
import java.util.Set;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;

/**
 * What a view counts for readers who may not see the records themselves: the few named aggregates. Such a view shows of
 * these records counts only, names none of their events, and hides small cells where the audience asks for it.
 *
 * @param shelves what is counted, by the role that may have the counts
 */
public record Counted(Map<Role, Set<Shelf>> shelves) {

    /** Counts nothing but what its reader may see. */
    public static final Counted NOTHING = new Counted(Map.of());

    public Counted {
        shelves = Map.copyOf(shelves);
    }

    /** What is counted for somebody in these roles. */
    public Set<Shelf> of(Set<Role> roles) {
        return shelves.entrySet().stream()
                .filter(one -> roles.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
