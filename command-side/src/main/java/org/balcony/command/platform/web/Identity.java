package org.balcony.command.platform.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Sender;
import org.balcony.command.platform.request.StreamNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads who asks from the access token: the user from {@code sub}, the roles from the claim {@code roles}, and from the
 * claim {@code actors} the ids of the actors that the account speaks for.
 */
public final class Identity {

    private static final String ROLES = "roles";
    private static final String ACTORS = "actors";

    private Identity() {}

    /**
     * The sender behind a token.
     *
     * @param acting the role the sender wants to act in, in kebab case; absent where any will do
     */
    public static Sender sender(JwtAuthenticationToken token, @Nullable String acting) {
        return new Sender(
                user(token.getToken().getSubject()), roles(token), actors(token), acting == null ? null : role(acting));
    }

    private static UserId user(@Nullable String subject) {
        try {
            return new UserId(subject == null ? "" : subject);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.of(PlatformRefusal.UNAUTHENTICATED));
        }
    }

    private static Set<Role> roles(JwtAuthenticationToken token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getToken().getClaims().get(ROLES) instanceof List<?> words) {
            words.forEach(word -> named(String.valueOf(word)).ifPresent(roles::add));
        }
        return roles;
    }

    /** Whatever is no actor's id speaks for nobody. */
    private static Set<ActorId> actors(JwtAuthenticationToken token) {
        return token.getToken().getClaims().get(ACTORS) instanceof List<?> ids
                ? ids.stream()
                        .flatMap(id -> StreamNames.byId(StreamKind.ACTOR, String.valueOf(id)).stream())
                        .map(stream -> new ActorId(stream.id()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Role role(String word) {
        return named(word).orElseThrow(() -> new Refused(Problem.field("Acting-Role", "is not a role")));
    }

    private static Optional<Role> named(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.kebab().equals(word))
                .findFirst();
    }
}
