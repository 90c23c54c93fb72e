package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A short unique code of a case, conflict or actor, safe to say aloud; never in the form of an id. */
@TextForm(description = "A short unique code, safe to say aloud.", pattern = Code.PATTERN)
public record Code(@JsonValue String value) {

    static final String PATTERN = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @JsonCreator
    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a code is 1 to 64 letters, digits, dots, hyphens and underscores, and begins and ends with a letter or digit");
        }
        if (ID.matcher(value).matches()) {
            throw new IllegalArgumentException("a code must not look like an id: it could not be told from one");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
