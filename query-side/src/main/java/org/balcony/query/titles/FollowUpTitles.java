package org.balcony.query.titles;

import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Keeping in touch after a session, in words; why somebody was not reached, or came home to what, is not told. */
final class FollowUpTitles {

    private FollowUpTitles() {}

    static Line of(FollowUpEvent event, ActorNames names) {
        return switch (event) {
            case FollowUpPlanned e ->
                Line.of(
                        "Follow-up planned: " + Words.of(e.purpose()) + ", "
                                + people(e.cohort().size()) + " every " + days(e.cadenceDays()),
                        String.join("; ", e.channels()));
            case FollowUpContactMade e -> Line.of("Follow-up contact made", e.channel());
            case FollowUpContactMissed e ->
                Line.of(
                        e.dueOn() == null ? "Follow-up contact missed" : "Follow-up contact missed, due " + e.dueOn(),
                        null);
        };
    }

    static String subject(FollowUpEvent event, StreamId stream) {
        return switch (event) {
            case FollowUpPlanned e -> "follow-up-plan/" + e.planId();
            case FollowUpContactMade e -> "participation/" + e.participationId();
            case FollowUpContactMissed e -> "participation/" + e.participationId();
        };
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private static String days(int number) {
        return number == 1 ? "day" : number + " days";
    }
}
