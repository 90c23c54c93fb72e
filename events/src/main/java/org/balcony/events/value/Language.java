package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A language as a BCP 47 tag, such as {@code fr} or {@code zh-Hant}. */
@TextForm(description = "A BCP 47 language tag, such as fr or zh-Hant.", pattern = Language.PATTERN)
public record Language(@JsonValue String tag) {

    static final String PATTERN = "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public Language {
        if (!FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException("a language is a BCP 47 tag, such as fr or zh-Hant");
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
