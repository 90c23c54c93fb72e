package org.balcony.query.titles;

import java.util.List;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Sessions, attendance and messages in words; what was said in a session is read in the session's own entry. */
final class ConductTitles {

    private ConductTitles() {}

    static Line of(ConductEvent event, ActorNames names) {
        return switch (event) {
            case SessionScheduled e ->
                Line.of("Session planned for " + e.plannedFor() + ": " + Words.of(e.kind()), e.placeCoarse());
            case SessionRescheduled e -> Line.of("Session moved to " + e.to() + ": " + Words.of(e.reason()), null);
            case SessionCancelled e ->
                Line.of(
                        e.reason() == null ? "Session called off" : "Session called off: " + Words.of(e.reason()),
                        null);
            case SessionOpened e -> Line.of("Session opened" + present(e.partiesPresent(), names) + waived(e), null);
            case SessionHeld e -> Line.of("Session held" + mode(e) + kind(e) + people(e), e.placeCoarse());
            case AttendanceRecorded e ->
                Line.of("Participant " + e.participationId() + ' ' + attendance(e.status()), null);
            case MessageCarried e ->
                Line.of("Message carried from " + names.of(e.fromParty()) + " to " + names.of(e.toParty()), null);
        };
    }

    private static String present(List<ActorOrText> parties, ActorNames names) {
        return parties.isEmpty() ? "" : parties.stream().map(names::of).collect(Collectors.joining(", ", " with ", ""));
    }

    private static String waived(SessionOpened event) {
        return event.presenceRuleMet() ? "" : ", presence rule waived";
    }

    private static String mode(SessionHeld event) {
        return event.mode() == HeldMode.LIVE ? "" : " (written down afterwards)";
    }

    private static String kind(SessionHeld event) {
        return event.kind() == null ? "" : ": " + Words.of(event.kind());
    }

    private static String people(SessionHeld event) {
        if (event.attendanceSummary() == null) {
            return "";
        }
        int total = event.attendanceSummary().total();
        return ", " + total + (total == 1 ? " person" : " people");
    }

    private static String attendance(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> "was there";
            case PARTLY -> "was there for a part";
            case ONLINE -> "was there online";
            case EXCUSED -> "was excused";
            case UNEXCUSED -> "stayed away without excuse";
            case BARRED -> "was barred from coming";
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
