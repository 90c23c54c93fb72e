package org.balcony.query.kernel;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;

/** Glossary words for people: the wire words, with spaces. */
public final class Words {

    private Words() {}

    /** The word of a constant, such as {@code follow up}. */
    public static String of(Enum<?> constant) {
        return WireNames.of(constant).replace('_', ' ');
    }

    /** The word with a capital, such as {@code Follow up}. */
    public static String capital(Enum<?> constant) {
        String word = of(constant);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The actors, by name, with commas. */
    public static String all(Collection<ActorId> actors, ActorNames names) {
        return actors.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
