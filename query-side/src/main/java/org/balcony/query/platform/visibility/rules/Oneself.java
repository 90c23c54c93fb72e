package org.balcony.query.platform.visibility.rules;

import java.util.Collection;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.platform.visibility.Reader;

/** Whether a record means its reader. */
final class Oneself {

    private Oneself() {}

    /** As the user, or as an actor the user speaks for. */
    static boolean is(Reader reader, ActorOrText named) {
        return named.value().equals(reader.user().value())
                || named.actor().filter(reader.actors()::contains).isPresent();
    }

    static boolean isAmong(Reader reader, Collection<ActorOrText> named) {
        return named.stream().anyMatch(one -> is(reader, one));
    }
}
