package org.balcony.query.titles;

import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class AccessTitles {

    private AccessTitles() {}

    static Line of(AccessEvent event, ActorNames names) {
        return switch (event) {
            case AccessGranted e ->
                Line.of("Access granted: " + Words.of(e.scope()) + ", " + names.of(e.grantee()), e.strand());
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
