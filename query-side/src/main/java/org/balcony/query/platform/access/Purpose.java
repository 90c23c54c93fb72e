package org.balcony.query.platform.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader says a reading is for, in the header {@code Purpose}: 1 to 500 characters without controls. */
public final class Purpose {

    /** The name of the header. */
    public static final String HEADER = "Purpose";

    private static final int LONGEST = 500;

    private Purpose() {}

    /**
     * Reads the header, in UTF-8 or ASCII.
     *
     * @param header its bytes as characters, as containers hand it out; absent where the reader said nothing
     * @throws IllegalArgumentException if it has not its form
     */
    public static Optional<String> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        String text = new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
        boolean readable = text.codePoints()
                .noneMatch(one -> Character.isISOControl(one)
                        || one == '\uFFFD'
                        || Character.getType(one) == Character.SURROGATE);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST || !readable) {
            throw new IllegalArgumentException("A purpose is said in 1 to " + LONGEST + " characters on one line.");
        }
        return Optional.of(text);
    }
}
