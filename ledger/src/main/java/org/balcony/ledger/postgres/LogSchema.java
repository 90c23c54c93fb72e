package org.balcony.ledger.postgres;

import java.util.regex.Pattern;

/**
 * The schema a log lies in. One database may hold several logs that know nothing of each other; all are written and read by
 * the same statements, in which {@code {log}} stands for the schema.
 *
 * @param name 1 to 48 small letters, digits and low lines, a letter first
 */
public record LogSchema(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,47}");

    /** The log of events. */
    public static final LogSchema LEDGER = new LogSchema("ledger");

    public LogSchema {
        // the name becomes part of statements
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a schema is named in small letters, digits and low lines: " + name);
        }
    }

    /** A statement that says {@code {log}}, for this log. */
    public String in(String statement) {
        return statement.replace("{log}", name);
    }

    /** The channel on which its writers say that there is something new. */
    String channel() {
        return name + "_appended";
    }
}
