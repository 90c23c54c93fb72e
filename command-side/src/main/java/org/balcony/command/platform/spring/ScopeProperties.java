package org.balcony.command.platform.spring;

import java.util.Set;
import org.balcony.events.value.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has the whole organisation in view; both sides are told the same.
 *
 * @param organisationWide the roles, in kebab case, whose business is every case; roles from outside never are among them
 * @param writingEverywhere the roles from outside, in kebab case, that may write in every case without a grant; for trying out only
 */
@ConfigurationProperties("balcony.access")
public record ScopeProperties(
        @DefaultValue({"safety-officer", "auditor", "records-steward", "administrator"})
        Set<Role> organisationWide,

        @DefaultValue Set<Role> writingEverywhere) {

    public ScopeProperties {
        organisationWide = Set.copyOf(organisationWide);
        writingEverywhere = Set.copyOf(writingEverywhere);
    }
}
