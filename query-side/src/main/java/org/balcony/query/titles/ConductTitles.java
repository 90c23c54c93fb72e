package org.balcony.query.titles;

import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class ConductTitles {

    private ConductTitles() {}

    static Line of(ConductEvent event, ActorNames names) {
        return switch (event) {
            case SessionScheduled e -> Line.of("Session scheduled: " + Words.of(e.kind()), e.placeCoarse());
            case SessionRescheduled e -> Line.of("Session rescheduled: " + Words.of(e.reason()), null);
            case SessionCancelled _ -> Line.of("Session cancelled", null);
            case SessionOpened _ -> Line.of("Session opened", null);
            case SessionHeld e -> Line.of("Session held: " + Words.of(e.mode()), e.placeCoarse());
            case AttendanceRecorded e -> Line.of("Attendance recorded: " + Words.of(e.status()), null);
            case MessageCarried e -> Line.of("Message carried" + ", " + names.of(e.fromParty()), null);
        };
    }

    static String subject(ConductEvent event, StreamId stream) {
        return switch (event) {
            case SessionScheduled e -> "session/" + e.sessionId();
            case SessionRescheduled e -> "session/" + e.sessionId();
            case SessionCancelled e -> "session/" + e.sessionId();
            case SessionOpened e -> "session/" + e.sessionId();
            case SessionHeld e -> "session/" + e.sessionId();
            case AttendanceRecorded e -> "session/" + e.sessionId();
            case MessageCarried _ -> stream.toString();
        };
    }
}
