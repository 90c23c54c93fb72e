package org.balcony.edge.answer;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: what kinds of failure came together and where, without their messages, which may quote
 * what somebody sent or what the record holds.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private Wordless(Throwable failure, int depth) {
        super(kind(failure), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    /** The same failure without words. */
    public static Wordless of(Throwable failure) {
        return failure instanceof Wordless already ? already : new Wordless(failure, 0);
    }

    private static String kind(Throwable failure) {
        return failure instanceof Wordless
                ? failure.toString()
                : failure.getClass().getName();
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new Wordless(cause, depth + 1);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
