package org.balcony.query.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Writes histories in one form. Whatever fails leaves a file that is visibly not at its end. */
public interface Export {

    /** Writes everything and flushes; never closes the stream. */
    void write(Streams streams, OutputStream out) throws IOException;
}
