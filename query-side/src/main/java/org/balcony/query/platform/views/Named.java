package org.balcony.query.platform.views;

import org.balcony.events.value.StreamId;

/** What to call the subject of an answer. */
final class Named {

    /** What all cases are called. */
    static final String ALL = "All cases";

    private Named() {}

    static String subject(Answered answered) {
        StreamId subject = answered.subject();
        return subject == null
                ? ALL
                : answered.called().of(subject).orElse(subject.kind().word() + " " + subject.id());
    }
}
