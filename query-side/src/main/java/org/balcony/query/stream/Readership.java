package org.balcony.query.stream;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Reader;

/** Whom a record may mean. */
final class Readership {

    /** The roles of people outside the organisation. */
    static final Set<Role> OUTSIDE =
            Arrays.stream(Role.values()).filter(Clearance::isOutside).collect(Collectors.toUnmodifiableSet());

    private Readership() {}

    /** Whether the reader reads in a role from outside the organisation. */
    static boolean isOutside(Reader reader) {
        return reader.roles().stream().anyMatch(OUTSIDE::contains);
    }

    /** Whether the words name the reader: the user as text, or one of the reader's actors. */
    static boolean names(ActorOrText words, Reader reader) {
        return names(words.value(), reader);
    }

    /** The same of words that may name anything. */
    static boolean names(String words, Reader reader) {
        return words.equals(reader.user().value())
                || reader.actors().stream()
                        .anyMatch(actor -> words.equals(actor.toString())
                                || words.equals(ActorOrText.of(actor).value()));
    }
}
