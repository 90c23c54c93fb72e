package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What endangers people, what is done about it, and what the media say. */
public sealed interface SafetyEvent extends DomainEvent {

    /**
     * A risk to people was judged.
     *
     * @param riskId names the assessment within the case
     * @param subject what sort of thing is at risk
     * @param participationId the participation at risk; absent unless the subject is one
     * @param sessionId the session at risk; absent unless the subject is one
     * @param partner the local partner at risk; absent unless the subject is one
     * @param threats what threatens
     * @param likelihood how likely
     * @param severity how grave
     * @param mitigation what lowers it; absent where nothing does
     * @param validUntil until when the judgement holds; absent where no end was set
     */
    @EventType(value = "safety.risk-assessed", version = 1)
    @MinimumLabel(level = Level.TEAM, compartments = "safety")
    record RiskAssessed(
            @NewId LocalId riskId,
            RiskSubject subject,
            @OfParticipation @Nullable LocalId participationId,
            @Nullable LocalId sessionId,
            @Nullable ActorOrText partner,
            @Sealed(under = "participationId") List<String> threats,
            Rating likelihood,
            Rating severity,
            @Sealed(under = "participationId") @Nullable String mitigation,
            @Nullable When validUntil)
            implements SafetyEvent {
        public RiskAssessed {
            threats = List.copyOf(threats);
        }
    }

    /**
     * Somebody was harmed or threatened.
     *
     * @param incidentId names the incident within the case
     * @param kind what happened
     * @param severity how grave
     * @param affected the participations touched
     * @param sourceClass what sort of source says so; absent where it may not be said
     * @param placeCoarse where, to the town at the finest; absent where it may not be said
     */
    @EventType(value = "safety.incident-reported", version = 1)
    @MinimumLabel(level = Level.TEAM, compartments = "safety")
    record SafetyIncidentReported(
            @NewId LocalId incidentId,
            IncidentKind kind,
            Rating severity,
            @OfParticipation List<LocalId> affected,
            @Nullable String sourceClass,
            @Nullable String placeCoarse)
            implements SafetyEvent {
        public SafetyIncidentReported {
            affected = List.copyOf(affected);
        }
    }

    /**
     * Something was done to protect people.
     *
     * @param incidentId the incident it answers; absent where it answers none
     * @param riskId the risk it answers; absent where it answers none
     * @param participationId whom it protects; absent where the incident or risk says it
     * @param kind what was done
     * @param closesIncident whether the incident is closed with it; absent means no
     */
    @EventType(value = "safety.protective-measure-taken", version = 1)
    @MinimumLabel(level = Level.TEAM, compartments = "safety")
    record ProtectiveMeasureTaken(
            @Nullable LocalId incidentId,
            @Nullable LocalId riskId,
            @OfParticipation @Nullable LocalId participationId,
            ProtectiveKind kind,
            @Nullable Boolean closesIncident)
            implements SafetyEvent {}

    /**
     * A statement was given to the media.
     *
     * @param statementId names the statement within the case
     * @param issuer who issued it
     * @param jointWith with whom
     * @param approvedBy who approved it
     * @param audience for whom; absent where for everybody
     * @param textRef where the text is kept; absent where it is not kept
     * @param sessionId the session it is about; absent where about none
     */
    @EventType(value = "media.statement-issued", version = 1)
    record MediaStatementIssued(
            @NewId LocalId statementId,
            ActorOrText issuer,
            List<ActorOrText> jointWith,
            List<ActorOrText> approvedBy,
            @Nullable String audience,
            @Nullable String textRef,
            @Nullable LocalId sessionId)
            implements SafetyEvent {
        public MediaStatementIssued {
            jointWith = List.copyOf(jointWith);
            approvedBy = List.copyOf(approvedBy);
        }
    }

    /**
     * The media reported on the case.
     *
     * @param kind how
     * @param outletClass what sort of outlet; absent where not said
     * @param inaccuracies what was wrong in it; absent where nothing was
     * @param identitiesExposed whether people could be recognised; absent where not known
     */
    @EventType(value = "media.exposure-recorded", version = 1)
    record MediaExposureRecorded(
            ExposureKind kind,
            @Nullable String outletClass,
            @Nullable String inaccuracies,
            @Nullable Boolean identitiesExposed)
            implements SafetyEvent {}

    /** What a risk is about. */
    enum RiskSubject {
        PARTICIPATION,
        SESSION,
        CASE,
        LOCAL_PARTNER
    }

    /** What happened to people. */
    enum IncidentKind {
        HARASSMENT,
        INTIMIDATION,
        VIOLENCE,
        ARREST_OR_PROSECUTION,
        TRAVEL_BLOCK,
        SURVEILLANCE,
        DATA_LEAK,
        CONFIDENTIALITY_BREACH,
        REPRISAL_ON_FAMILY
    }

    /** What was done to protect people. */
    enum ProtectiveKind {
        RELOCATION,
        IDENTITY_MASKING,
        SESSION_MOVED,
        SEPARATE_TRAVEL_SLIP,
        MEDIA_SILENCE,
        PARTICIPANT_STOOD_DOWN,
        LEGAL_AID,
        LIAISON,
        DATA_LOCKDOWN,
        ERASURE
    }

    /** How the media reported. */
    enum ExposureKind {
        LEAK,
        HOSTILE,
        NEUTRAL,
        POSITIVE,
        DISINFORMATION,
        PARTICIPANT_SPEAKS_OUT
    }
}
