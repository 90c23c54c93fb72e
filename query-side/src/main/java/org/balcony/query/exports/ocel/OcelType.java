package org.balcony.query.exports.ocel;

import java.util.List;
import org.balcony.query.exports.Attribute.Declared;

/** A type of events or objects with the attributes they may have. */
record OcelType(String name, List<Declared> attributes) {

    OcelType {
        attributes = List.copyOf(attributes);
    }
}
