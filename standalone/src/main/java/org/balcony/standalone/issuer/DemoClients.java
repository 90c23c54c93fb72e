package org.balcony.standalone.issuer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcony.events.value.Role;

/** The clients that may ask for a token. */
final class DemoClients {

    private static final String SECRET = "demo";
    private static final Map<String, Role> BY_ID =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::kebab, Function.identity()));
    private static final Map<String, Role> BY_OTHER_NAME =
            Map.of("organisation-administrator", Role.ADMINISTRATOR, "integration", Role.INTEGRATOR);

    private DemoClients() {}

    /** The role of a client that shows the right secret. */
    static Optional<Role> role(String id, String secret) {
        return SECRET.equals(secret) ? named(id) : Optional.empty();
    }

    /** The role of that name. */
    static Optional<Role> named(String word) {
        return Optional.ofNullable(BY_ID.get(word)).or(() -> Optional.ofNullable(BY_OTHER_NAME.get(word)));
    }
}
