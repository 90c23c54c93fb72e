package org.balcony.events.value;

/** How far a record may travel, from widest to narrowest; the order of the constants is the order of secrecy. */
public enum Level {
    PUBLIC,
    COORDINATION,
    ORGANISATION,
    TEAM,
    RESTRICTED;

    /** Whether a reader cleared to this level may read a record at {@code record}. */
    public boolean clears(Level record) {
        return compareTo(record) >= 0;
    }
}
