package org.balcony.query.platform.visibility;

import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.value.UserId;

/** What makes readers differ: two readers of the same sight see the same of every stream at every moment. */
public record Sight(UserId user, SortedSet<String> roles, SortedSet<String> actors) {

    public Sight {
        roles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        actors = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(actors));
    }

    /** The sight of a reader. */
    public static Sight of(Reader reader) {
        TreeSet<String> roles = new TreeSet<>();
        reader.roles().forEach(role -> roles.add(role.kebab()));
        TreeSet<String> actors = new TreeSet<>();
        reader.actors().forEach(actor -> actors.add(actor.toString()));
        return new Sight(reader.user(), roles, actors);
    }
}
