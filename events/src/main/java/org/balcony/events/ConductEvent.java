package org.balcony.events;

import java.util.List;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What takes place: sessions, who was there, and messages carried. */
public sealed interface ConductEvent extends DomainEvent {

    /**
     * A session was planned.
     *
     * @param sessionId names the session within the case
     * @param kind what sort of session
     * @param plannedFor when it is to take place
     * @param mode how people meet; absent where not settled
     * @param placeCoarse where, to the town at the finest; absent where not settled
     * @param partiesExpected the parties expected
     * @param presenceRule who must be there; absent means what the design says
     * @param quorum how many parties make the quorum, from 2; absent unless the rule is a quorum
     * @param regimeId the confidentiality regime it is held under; absent means the one in force for its scope
     * @param facilitators who is to facilitate
     * @param strand the strand it belongs to; absent where to none
     * @param continues the session it goes on from after an adjournment; absent where it continues none
     */
    @EventType(value = "session.scheduled", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record SessionScheduled(
            @NewId LocalId sessionId,
            SessionKind kind,
            When plannedFor,
            @Nullable SessionMode mode,
            @Nullable String placeCoarse,
            List<ActorOrText> partiesExpected,
            @Nullable PresenceRule presenceRule,
            @Nullable Integer quorum,
            @Nullable LocalId regimeId,
            List<UserId> facilitators,
            @Keyword @Nullable String strand,
            @Nullable LocalId continues)
            implements ConductEvent {
        public SessionScheduled {
            partiesExpected = List.copyOf(partiesExpected);
            facilitators = List.copyOf(facilitators);
        }
    }

    /**
     * A session was moved to another time.
     *
     * @param sessionId the session
     * @param from the time before; absent where none was on record
     * @param to the time now
     * @param reason why
     * @param decisionId the procedural decision behind it; absent where there is none
     */
    @EventType(value = "session.rescheduled", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record SessionRescheduled(
            LocalId sessionId,
            @Nullable When from,
            When to,
            ReschedulingReason reason,
            @Nullable LocalId decisionId) implements ConductEvent {}

    /**
     * A session was called off.
     *
     * @param sessionId the session
     * @param reason why; absent where the rationale says it
     */
    @EventType(value = "session.cancelled", version = 1)
    record SessionCancelled(LocalId sessionId, @Nullable ReschedulingReason reason) implements ConductEvent {}

    /**
     * A session began, with the gates it passed.
     *
     * @param sessionId the session
     * @param actualStart when it began; absent where not noted
     * @param partiesPresent the parties in the room
     * @param presenceRuleMet whether the presence rule in force was met
     * @param waivedBy the procedural decision that waived the rule; absent where the rule was met or there is none
     * @param regimeId the confidentiality regime in force
     * @param admitted the participations admitted, each with live consent
     */
    @EventType(value = "session.opened", version = 1)
    record SessionOpened(
            LocalId sessionId,
            @Nullable When actualStart,
            List<ActorOrText> partiesPresent,
            boolean presenceRuleMet,
            @Nullable LocalId waivedBy,
            LocalId regimeId,
            @OfParticipation List<LocalId> admitted)
            implements ConductEvent {
        public SessionOpened {
            partiesPresent = List.copyOf(partiesPresent);
            admitted = List.copyOf(admitted);
        }
    }

    /**
     * A session took place.
     *
     * @param sessionId the session; a new one where it was written down afterwards
     * @param mode written down from the room, or afterwards
     * @param kind what sort of session; absent where it was scheduled
     * @param actualPeriod when it took place; absent means when it occurred
     * @param placeCoarse where, to the town at the finest; absent where it was scheduled or may not be said
     * @param strand the strand it belongs to; absent where to none, or where it was scheduled
     * @param partiesPresent the parties that were there, where the counts by side do not say it
     * @param agenda what was dealt with
     * @param summary what was said, as far as the regime allows; absent where nothing may be written down
     * @param deviations what went otherwise than planned
     * @param attributedTo to whom the summary attributes statements, where the regime allows it
     * @param attendanceSummary how many were there, frozen for good; absent where nobody counted
     */
    @EventType(value = "session.held", version = 1)
    record SessionHeld(
            @NewId LocalId sessionId,
            HeldMode mode,
            @Nullable SessionKind kind,
            @Nullable When actualPeriod,
            @Nullable String placeCoarse,
            @Keyword @Nullable String strand,
            List<ActorOrText> partiesPresent,
            List<String> agenda,
            @Nullable String summary,
            List<String> deviations,
            List<ActorOrText> attributedTo,
            @Nullable AttendanceSummary attendanceSummary)
            implements ConductEvent {
        public SessionHeld {
            partiesPresent = List.copyOf(partiesPresent);
            agenda = List.copyOf(agenda);
            deviations = List.copyOf(deviations);
            attributedTo = List.copyOf(attributedTo);
        }
    }

    /**
     * A person was at a session, or was not.
     *
     * @param sessionId the session
     * @param participationId the participation
     * @param status whether and how the person was there
     * @param capacity in what capacity; absent where not said
     */
    @EventType(value = "session.attendance-recorded", version = 1)
    record AttendanceRecorded(
            LocalId sessionId,
            @OfParticipation LocalId participationId,
            AttendanceStatus status,
            @Nullable Capacity capacity)
            implements ConductEvent {}

    /**
     * A message was carried between parties who do not meet.
     *
     * @param fromParty who sent it
     * @param toParty who received it
     * @param carriedBy who carried it; absent where it may not be said
     * @param matterId the confidential matter that is its content; absent where it has none on record
     * @param authorisedBySender whether the sender agreed to its being carried
     * @param deliveredAt when it was delivered; absent where not known
     * @param response how it was received; absent where not known
     * @param deniable whether the contact can be denied; absent where not said
     */
    @EventType(value = "message.carried", version = 1)
    record MessageCarried(
            ActorOrText fromParty,
            ActorOrText toParty,
            @Nullable ActorOrText carriedBy,
            @Nullable LocalId matterId,
            boolean authorisedBySender,
            @Nullable When deliveredAt,
            @Nullable MessageResponse response,
            @Nullable Boolean deniable)
            implements ConductEvent {}

    /**
     * How many people were at a session, by group; frozen when recorded, so that it survives erasure.
     *
     * @param total everyone
     * @param bySide by side; absent where nobody counted so
     * @param byGender by gender; absent where nobody counted so
     * @param byAgeGroup by age group; absent where nobody counted so
     * @param bySector by sector of society; absent where nobody counted so
     * @param officials how many held an official position; absent where nobody counted so
     */
    record AttendanceSummary(
            int total,
            @Nullable SideCounts bySide,
            @Nullable Counts byGender,
            @Nullable Counts byAgeGroup,
            @Nullable Counts bySector,
            @Nullable Integer officials) {
        public AttendanceSummary {
            if (total < 0 || (officials != null && officials < 0)) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    /** What sort of session it is. */
    enum SessionKind {
        PLENARY,
        PROBLEM_SOLVING_WORKSHOP,
        JOINT_BRAINSTORMING,
        CAUCUS,
        SHUTTLE_LEG,
        TRAINING,
        PRE_TALK,
        CONFERENCE,
        PUBLIC_FORUM,
        DEBRIEF,
        REUNION
    }

    /** How people meet. */
    enum SessionMode {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    /** Why a session was moved or called off. */
    enum ReschedulingReason {
        PARTY_ABSENCE,
        SECURITY,
        TRAVEL_DOCUMENT,
        VENUE,
        POLITICAL_EVENT,
        PREPARATION,
        OTHER
    }

    /** Whether a session was written down from the room or afterwards. */
    enum HeldMode {
        LIVE,
        RETROSPECTIVE
    }

    /** Whether and how a person was there. */
    enum AttendanceStatus {
        PRESENT,
        PARTLY,
        EXCUSED,
        UNEXCUSED,
        BARRED,
        ONLINE
    }

    /** How a message was received. */
    enum MessageResponse {
        ACCEPTED,
        REJECTED,
        COUNTER,
        NOTED,
        NONE
    }
}
