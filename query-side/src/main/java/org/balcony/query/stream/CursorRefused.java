package org.balcony.query.stream;

/** The text is not a cursor that was handed to this reader for this filter. */
public final class CursorRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CursorRefused() {
        super("not a cursor of this reader and filter", null, false, false);
    }
}
