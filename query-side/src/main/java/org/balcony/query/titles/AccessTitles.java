package org.balcony.query.titles;

import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Who was let in or shut out, in words. */
final class AccessTitles {

    private AccessTitles() {}

    static Line of(AccessEvent event, ActorNames names) {
        return switch (event) {
            case AccessGranted e ->
                Line.of(
                        "Access granted to " + names.of(e.grantee()) + ": "
                                + (e.strand() == null ? Words.of(e.scope()) : "strand " + e.strand())
                                + ", up to " + Words.of(e.level()),
                        e.purpose());
            case AccessRevoked e -> Line.of("Access revoked", e.reason());
        };
    }

    static String subject(AccessEvent event, StreamId stream) {
        return switch (event) {
            case AccessGranted e -> "grant/" + e.grantId();
            case AccessRevoked e -> "grant/" + e.grantId();
        };
    }
}
