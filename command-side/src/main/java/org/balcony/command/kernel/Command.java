package org.balcony.command.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a user asks to be decided or recorded; each capability seals its own family of records under this root. */
public interface Command {

    /** A copy of the list; an absent list is an empty one. */
    static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
