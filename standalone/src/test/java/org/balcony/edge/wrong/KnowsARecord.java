package org.balcony.edge.wrong;

import org.balcony.events.value.CaseId;

/** A part of the edge that knows of cases. */
public final class KnowsARecord {

    private KnowsARecord() {}

    public static Class<?> what() {
        return CaseId.class;
    }
}
