package org.balcony.query.titles;

import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class FollowUpTitles {

    private FollowUpTitles() {}

    static Line of(FollowUpEvent event, ActorNames names) {
        return switch (event) {
            case FollowUpPlanned e -> Line.of("Follow up planned: " + Words.of(e.purpose()), null);
            case FollowUpContactMade e -> Line.of("Follow up contact made", e.channel());
            case FollowUpContactMissed e -> Line.of("Follow up contact missed", e.reason());
        };
    }

    static String subject(FollowUpEvent event, StreamId stream) {
        return switch (event) {
            case FollowUpPlanned e -> "follow-up-plan/" + e.planId();
            case FollowUpContactMade e -> "participation/" + e.participationId();
            case FollowUpContactMissed e -> "participation/" + e.participationId();
        };
    }
}
