package org.balcony.query.stream;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return namesOf(reader).contains(words.value());
    }

    /** The words that name the reader. */
    static Set<String> namesOf(Reader reader) {
        return Stream.concat(
                        Stream.of(reader.user().value()),
                        reader.actors().stream()
                                .map(actor -> ActorOrText.of(actor).value()))
                .collect(Collectors.toSet());
    }
}
