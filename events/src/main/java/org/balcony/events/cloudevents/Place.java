package org.balcony.events.cloudevents;

import org.jspecify.annotations.Nullable;

/**
 * Where an event is published from, and what a reader may know of its place in the log.
 *
 * @param source the CloudEvents source, a URI reference
 * @param publicAddress what comes before {@code /api} in addresses, such as {@code https://balcony.example.org}; empty
 *     where addresses are relative
 * @param showsPositions whether the reader sees positions and stream versions
 * @param sequence the event's number in the reader's own dense sequence; null where the reader has none
 */
public record Place(
        String source,
        String publicAddress,
        boolean showsPositions,
        @Nullable Long sequence) {

    /** The source where none is configured. */
    public static final String DEFAULT_SOURCE = "/balcony";

    /** For readers who see positions. */
    public static Place inLog() {
        return new Place(DEFAULT_SOURCE, "", true, null);
    }

    /** For readers who get a sequence of their own instead of positions. */
    public static Place inSequence(long sequence) {
        return new Place(DEFAULT_SOURCE, "", false, sequence);
    }

    /** For readers of a single history, who see neither. */
    public static Place unnumbered() {
        return new Place(DEFAULT_SOURCE, "", false, null);
    }

    /** The same place under another source and address. */
    public Place from(String otherSource, String otherAddress) {
        return new Place(otherSource, otherAddress, showsPositions, sequence);
    }
}
