package org.balcony.standalone.issuer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a scope asks for: words separated by spaces, each a role, {@code actor:<id>} or {@code user:<name>}.
 *
 * @param roles the roles to hold instead of the client's own; empty where none is named
 * @param actors the ids of actors to speak for, in text
 * @param user the name to go by instead of the client's; absent where none is given
 */
record DemoScope(
        Set<Role> roles, Set<String> actors, @Nullable String user) {

    private static final String ACTOR = "actor:";
    private static final String USER = "user:";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** Empty if a word asks for something that does not exist, or two for different names. */
    static Optional<DemoScope> of(@Nullable String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> actors = new TreeSet<>();
        Set<String> users = new TreeSet<>();
        for (String word :
                words == null || words.isBlank() ? new String[0] : words.strip().split(" +")) {
            if (!sorted(word, roles, actors, users)) {
                return Optional.empty();
            }
        }
        return users.size() > 1
                ? Optional.empty()
                : Optional.of(new DemoScope(
                        roles, actors, users.isEmpty() ? null : users.iterator().next()));
    }

    private static boolean sorted(String word, Set<Role> roles, Set<String> actors, Set<String> users) {
        if (word.startsWith(ACTOR)) {
            return actor(word.substring(ACTOR.length())).map(actors::add).isPresent();
        }
        if (word.startsWith(USER)) {
            String name = word.substring(USER.length());
            return NAME.matcher(name).matches() && (users.add(name) || users.contains(name));
        }
        return DemoClients.named(word).map(roles::add).isPresent();
    }

    private static Optional<String> actor(String id) {
        try {
            return Optional.of(ActorId.of(id).toString());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
