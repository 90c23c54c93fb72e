package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one command; sending it again under the same id changes nothing. */
@TextForm(description = "Names one command; sending it again changes nothing.", pattern = CommandId.PATTERN)
public record CommandId(@JsonValue String value) {

    static final String PATTERN = "[\\x21-\\x7e]{1,128}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a command id is 1 to 128 visible ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
