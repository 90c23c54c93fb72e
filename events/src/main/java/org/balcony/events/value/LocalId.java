package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names an entity inside a case or conflict; the client may choose it, so that field notes can refer to things early. */
@TextForm(
        description = "Names an entity inside a case or conflict; the client may choose it.",
        pattern = LocalId.PATTERN)
public record LocalId(@JsonValue String value) {

    static final String PATTERN = "[a-z0-9.-]{1,64}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public LocalId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an entity id is 1 to 64 characters of a-z, 0-9, dot and hyphen");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
