package org.balcony.query.titles;

import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.value.StreamId;

/** What an event is about: an entity of its stream, an actor, another event, or the stream itself. */
public final class Subjects {

    private Subjects() {}

    /** The subject as a reference, such as {@code mandate/m-1} or {@code actor/…}. */
    public static String of(DomainEvent event, StreamId stream) {
        return switch (event) {
            case CaseEvent _, ActorProfiled _, EntrustedTextsErased _ -> stream.toString();
            case MandateAgreed agreed -> "mandate/" + agreed.mandateId();
            case MandateEnded ended -> "mandate/" + ended.mandateId();
            case TrackDesignated track -> track.strand() == null ? stream.toString() : "strand/" + track.strand();
            case StageIterationOpened opened -> "stage-iteration/" + opened.stageIterationId();
            case StageIterationEnded ended -> "stage-iteration/" + ended.stageIterationId();
            case ConflictEvent e -> ConflictTitles.subject(e, stream);
            case TransferEvent e -> TransferTitles.subject(e);
            case RecordEvent e -> RecordTitles.subject(e, stream);
            case AssessmentEvent e -> AssessmentTitles.subject(e, stream);
            case StrategyEvent e -> StrategyTitles.subject(e, stream);
            case DesignEvent e -> DesignTitles.subject(e, stream);
            case ParticipantEvent e -> ParticipantTitles.subject(e, stream);
            case ConductEvent e -> ConductTitles.subject(e, stream);
            case PowerEvent e -> PowerTitles.subject(e, stream);
            case ObstacleEvent e -> ObstacleTitles.subject(e, stream);
            case ProductEvent e -> ProductTitles.subject(e, stream);
            case CoordinationEvent e -> CoordinationTitles.subject(e, stream);
            case RoleEvent e -> RoleTitles.subject(e, stream);
            case FundingEvent e -> FundingTitles.subject(e, stream);
            case ConfidentialityEvent e -> ConfidentialityTitles.subject(e, stream);
            case SafetyEvent e -> SafetyTitles.subject(e, stream);
            case FollowUpEvent e -> FollowUpTitles.subject(e, stream);
            case EvaluationEvent e -> EvaluationTitles.subject(e, stream);
            case PersonEvent e -> PersonTitles.subject(e, stream);
            case AccessEvent e -> AccessTitles.subject(e, stream);
        };
    }
}
