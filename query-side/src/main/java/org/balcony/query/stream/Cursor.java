package org.balcony.query.stream;

/**
 * How far a reader has come. Every position of the log brings a reader older events that it opened, in the order of the log,
 * and then the event that lies there.
 *
 * @param position the last position that was entered; what all before it brought has been looked at
 * @param opened of what the position brings, everything up to here in the log has been looked at; equal to the position when
 *     nothing is left
 * @param sequence the number of the last event the reader was handed; 0 for none
 */
public record Cursor(long position, long opened, long sequence) {

    /** Before the first event. */
    public static final Cursor START = new Cursor(0, 0, 0);

    public Cursor {
        if (position < 0 || opened < 0 || sequence < 0 || opened > position) {
            throw new IllegalArgumentException("no reader can have come this far");
        }
    }

    /** Behind everything that a position brings. */
    public static Cursor behind(long position, long sequence) {
        return new Cursor(position, position, sequence);
    }

    /** Whether something that the position brings is left. */
    boolean within() {
        return opened < position;
    }
}
