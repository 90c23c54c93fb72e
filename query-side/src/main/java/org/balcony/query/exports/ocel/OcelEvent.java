package org.balcony.query.exports.ocel;

import java.time.Instant;
import java.util.List;
import org.balcony.query.exports.Attribute;

/** An event of the log. */
record OcelEvent(String id, String type, Instant time, List<Attribute> attributes, List<Link> relations) {

    OcelEvent {
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
    }
}
