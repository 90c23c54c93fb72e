package org.balcony.command.conduct;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.ReschedulingReason;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about sessions and messages. */
public sealed interface ConductCommand extends Command {

    /** Plans a session. */
    @CommandType(
            value = "schedule-session",
            purpose = "Plan a session: when, with whom, and under which rules.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record ScheduleSession(SessionScheduled session) implements ConductCommand {}

    /**
     * Moves a session to another time.
     *
     * @param from the time the sender believes it to be planned for; absent means the one on record, which is kept anyway
     * @param decisionId the procedural decision behind it; absent where there is none
     */
    @CommandType(
            value = "reschedule-session",
            purpose = "Move a planned session to another time.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RescheduleSession(
            LocalId sessionId,
            @Nullable When from,
            When to,
            ReschedulingReason reason,
            @Nullable LocalId decisionId) implements ConductCommand {}

    /** Calls a session off. */
    @CommandType(
            value = "cancel-session",
            purpose = "Call a planned session off.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM,
            rationale = true)
    record CancelSession(SessionCancelled cancellation) implements ConductCommand {}

    /**
     * Begins a session.
     *
     * @param actualStart when it began; absent where not noted
     * @param presenceRuleMet false where the sender knows that the rule is not met, whatever the parties present say;
     *     absent means that those present decide
     * @param admitted the participations admitted; absent means all who are expected, an empty list nobody by name
     */
    @CommandType(
            value = "open-session",
            purpose = "Begin a session, once everybody who must be there is, and everybody there agreed to be.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record OpenSession(
            LocalId sessionId,
            @Nullable When actualStart,
            List<ActorOrText> partiesPresent,
            @Nullable Boolean presenceRuleMet,
            @Nullable List<LocalId> admitted)
            implements ConductCommand {
        public OpenSession {
            partiesPresent = Command.listed(partiesPresent);
            admitted = admitted == null ? null : List.copyOf(admitted);
        }
    }

    /** Writes down that a session took place. */
    @CommandType(
            value = "record-session-held",
            purpose = "Write down that a session took place, from the room or afterwards.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordSessionHeld(SessionHeld session) implements ConductCommand {}

    /** Writes down who was at a session and who was not. */
    @CommandType(
            value = "record-attendance",
            purpose = "Write down that a person was at a session, or was not.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordAttendance(AttendanceRecorded attendance) implements ConductCommand {}

    /** Writes down that a message was carried. */
    @CommandType(
            value = "record-message-carried",
            purpose = "Write down that a message was carried between parties who do not meet.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record RecordMessageCarried(MessageCarried message) implements ConductCommand {}
}
