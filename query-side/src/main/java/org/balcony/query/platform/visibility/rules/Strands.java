package org.balcony.query.platform.visibility.rules;

import java.util.Optional;
import java.util.Set;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;

/** How events name strands, sessions and runs through stages. */
final class Strands {

    private Strands() {}

    static Set<String> directly(DomainEvent event) {
        String strand = switch (event) {
            case SessionScheduled one -> one.strand();
            case SessionHeld one -> one.strand();
            case StageIterationOpened one -> one.strand();
            case TrackDesignated one -> one.strand();
            case ConfidentialityRegimeAgreed one -> one.scope().strand().orElse(null);
            case GroundRuleAdopted one ->
                Optional.ofNullable(one.scope()).flatMap(Scope::strand).orElse(null);
            default -> null;
        };
        return strand == null ? Set.of() : Set.of(strand);
    }

    static Optional<LocalId> session(DomainEvent event) {
        return switch (event) {
            case ConductEvent one -> session(one);
            case ParticipantInvited one -> Optional.ofNullable(one.sessionId());
            case InvitationAnswered one -> Optional.ofNullable(one.sessionId());
            case ObservationRecorded one -> Optional.ofNullable(one.sessionId());
            case RiskAssessed one -> Optional.ofNullable(one.sessionId());
            case MediaStatementIssued one -> Optional.ofNullable(one.sessionId());
            case ProceduralDecisionTaken one -> Optional.ofNullable(one.sessionId());
            case JointProductDrafted one -> Optional.ofNullable(one.sessionRef());
            case ConfidentialityRegimeAgreed one -> one.scope().session();
            case GroundRuleAdopted one -> Optional.ofNullable(one.scope()).flatMap(Scope::session);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalId> session(ConductEvent event) {
        return switch (event) {
            case SessionScheduled one -> Optional.of(one.sessionId());
            case SessionRescheduled one -> Optional.of(one.sessionId());
            case SessionCancelled one -> Optional.of(one.sessionId());
            case SessionOpened one -> Optional.of(one.sessionId());
            case SessionHeld one -> Optional.of(one.sessionId());
            case AttendanceRecorded one -> Optional.of(one.sessionId());
            case MessageCarried _ -> Optional.empty();
        };
    }

    static Optional<LocalId> iteration(DomainEvent event) {
        return event instanceof StageIterationEnded ended ? Optional.of(ended.stageIterationId()) : Optional.empty();
    }
}
