package org.balcony.query.stream;

/**
 * How far a reader has come.
 *
 * @param position everything up to here in the log has been looked at
 * @param sequence the number of the last event the reader was handed; 0 for none
 */
public record Cursor(long position, long sequence) {

    /** Before the first event. */
    public static final Cursor START = new Cursor(0, 0);

    public Cursor {
        if (position < 0 || sequence < 0 || sequence > position) {
            throw new IllegalArgumentException("no reader can have come this far");
        }
    }
}
