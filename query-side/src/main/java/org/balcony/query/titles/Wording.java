package org.balcony.query.titles;

import java.util.List;
import java.util.stream.Collectors;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.ActorNames;
import org.jspecify.annotations.Nullable;

/** How lists read in a line. */
final class Wording {

    private Wording() {}

    /** The actors by name, with commas; nobody where there are none. */
    static String all(List<ActorOrText> actors, ActorNames names) {
        return actors.isEmpty() ? "nobody" : actors.stream().map(names::of).collect(Collectors.joining(", "));
    }

    /** The texts with semicolons; absent where there are none. */
    static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("; ", texts);
    }
}
