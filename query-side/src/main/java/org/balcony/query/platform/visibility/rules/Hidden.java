package org.balcony.query.platform.visibility.rules;

import java.util.Set;

/** What of a record is left out for a reader who sees the rest of it whole. */
public enum Hidden {
    /** What was said in a session. */
    SUMMARY(Set.of("summary")),
    /** To whom what was said is attributed. */
    ATTRIBUTION(Set.of("attributedTo")),
    /** All of an actor's profile but what it is called. */
    PROFILE(Set.of("sectors", "country", "interests", "allies", "mandateLimits"));

    private final Set<String> fields;

    Hidden(Set<String> fields) {
        this.fields = fields;
    }

    /** Whether it hides the field of that name. */
    boolean covers(String field) {
        return fields.contains(field);
    }
}
