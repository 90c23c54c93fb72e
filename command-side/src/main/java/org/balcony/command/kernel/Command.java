package org.balcony.command.kernel;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.Compartment;
import org.jspecify.annotations.Nullable;

/** Something a user asks to be decided or recorded; each capability seals its own family of records under this root. */
public interface Command {

    /** The closed cells that the command would put something into or open, besides those of its label. */
    default Set<Compartment> cells() {
        return Set.of();
    }

    /** A copy of the list; an absent list is an empty one. */
    static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
