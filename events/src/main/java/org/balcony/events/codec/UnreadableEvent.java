package org.balcony.events.codec;

/** Stored bytes are not an event this version of Balcony can read; never skipped in silence. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }
}
