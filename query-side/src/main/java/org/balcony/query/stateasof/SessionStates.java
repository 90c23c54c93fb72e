package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.LocalId;

/** Sessions: scheduled, open, held or cancelled. */
final class SessionStates {

    private SessionStates() {}

    private enum State {
        SCHEDULED,
        OPEN,
        HELD,
        CANCELLED
    }

    static List<Step> steps(ConductEvent event, Scene scene) {
        return switch (event) {
            case SessionScheduled scheduled ->
                List.of(session(scheduled.sessionId())
                        .first()
                        .to(State.SCHEDULED)
                        .tells("kind", scheduled.kind())
                        .tells("plannedFor", scheduled.plannedFor())
                        .tells("strand", scheduled.strand())
                        .tells("regimeId", scheduled.regimeId())
                        .tells("continues", scheduled.continues()));
            case SessionRescheduled moved ->
                List.of(session(moved.sessionId())
                        .from(State.SCHEDULED)
                        .to(State.SCHEDULED)
                        .tells("plannedFor", moved.to())
                        .counts("reschedulings"));
            case SessionCancelled cancelled ->
                List.of(session(cancelled.sessionId())
                        .from(State.SCHEDULED)
                        .to(State.CANCELLED)
                        .tells("reason", cancelled.reason()));
            case SessionOpened opened ->
                List.of(session(opened.sessionId())
                        .from(State.SCHEDULED)
                        .to(State.OPEN)
                        .tells("presenceRuleMet", opened.presenceRuleMet())
                        .tells("waivedBy", opened.waivedBy())
                        .tells("regimeId", opened.regimeId())
                        .tells("admitted", opened.admitted().size()));
            case SessionHeld held -> List.of(held(held));
            case AttendanceRecorded attendance -> ParticipationStates.steps(attendance, scene);
            case MessageCarried _ -> List.of();
        };
    }

    private static Step session(LocalId id) {
        return Step.of(Machine.SESSION, id);
    }

    private static Step held(SessionHeld held) {
        Step step = session(held.sessionId())
                .to(State.HELD)
                .tells("kind", held.kind())
                .tells("strand", held.strand())
                .tells("mode", held.mode())
                .tells("actualPeriod", held.actualPeriod())
                .tells(
                        "people",
                        held.attendanceSummary() == null
                                ? null
                                : held.attendanceSummary().total());
        return switch (held.mode()) {
            case LIVE -> step.from(State.OPEN);
            case RETROSPECTIVE -> step.first().from(State.SCHEDULED);
        };
    }
}
