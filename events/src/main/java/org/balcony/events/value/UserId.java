package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names the user or client that sent a command, as the identity provider names it. */
@TextForm(description = "A user or client, as the identity provider names it.", pattern = UserId.PATTERN)
public record UserId(@JsonValue String value) {

    static final String PATTERN = "[\\x21-\\x7e]{1,256}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public UserId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a user id is 1 to 256 visible ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
