package org.balcony.events.value;

import java.util.Locale;

/** In what role a user acts. */
public enum Role {
    LEAD_MEDIATOR,
    MEDIATOR,
    CASE_OFFICER,
    LOCAL_PARTNER,
    SAFETY_OFFICER,
    COORDINATION_PARTNER,
    FUNDER,
    EVALUATOR,
    AUDITOR,
    RECORDS_STEWARD,
    ADMINISTRATOR,
    /** An account of another system; it reads and never sends commands. */
    INTEGRATOR;

    /** The role as identity providers and URLs write it, such as {@code lead-mediator}. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
