package org.balcony.events.value;

import java.util.Locale;

/** The kinds of stream in the log. */
public enum StreamKind {
    CASE,
    CONFLICT,
    ACTOR,
    PERSON,
    ORGANISATION;

    /** The word before the slash of a stream name, such as {@code case}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose word this is, or {@link IllegalArgumentException}. */
    public static StreamKind of(String word) {
        for (StreamKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of stream is called " + word);
    }
}
