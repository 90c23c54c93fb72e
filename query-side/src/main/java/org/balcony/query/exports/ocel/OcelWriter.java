package org.balcony.query.exports.ocel;

import java.io.IOException;
import java.util.List;

/** Writes a log in one of its forms: types, then every object, then every event, then the end. */
interface OcelWriter {

    void begin(List<OcelType> objectTypes, List<OcelType> eventTypes) throws IOException;

    void object(OcelObject object) throws IOException;

    void beginEvents() throws IOException;

    void event(OcelEvent event) throws IOException;

    /** Closes the log; a log that was not closed is not well-formed. */
    void end() throws IOException;
}
