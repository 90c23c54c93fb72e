package org.balcony.query.platform.spring;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.value.Role;

/** The roles that see the whole organisation, as a setting names them. */
final class OrganisationWide {

    private OrganisationWide() {}

    static Set<Role> of(Collection<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> roles.add(role(word)));
        return roles;
    }

    private static Role role(String word) {
        return Stream.of(Role.values())
                .filter(one -> one.kebab().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "balcony.access.organisation-wide names \"" + word + "\", which is no role."));
    }
}
