package org.balcony.query.kernel;

import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.value.StreamId;

/** What an event is about: an entity of its stream, an actor, another event, or the stream itself. */
public final class Subjects {

    private Subjects() {}

    /** The subject as a reference, such as {@code mandate/m-1} or {@code actor/…}. */
    public static String of(DomainEvent event, StreamId stream) {
        return switch (event) {
            case CaseEvent _, ConflictRegistered _, ContextEventRecorded _, ActorProfiled _ -> stream.toString();
            case PartyConfigurationChanged _ -> stream.toString();
            case MandateAgreed agreed -> "mandate/" + agreed.mandateId();
            case MandateEnded ended -> "mandate/" + ended.mandateId();
            case TrackDesignated track -> track.strand() == null ? stream.toString() : "strand/" + track.strand();
            case StageIterationOpened opened -> "stage-iteration/" + opened.stageIterationId();
            case StageIterationEnded ended -> "stage-iteration/" + ended.stageIterationId();
            case PartyIdentified party -> "actor/" + party.actorId();
            case InitiativeMapped mapped -> "initiative/" + mapped.initiativeId();
            case CounterpartRotated rotated -> "actor/" + rotated.actorId();
            case AssessmentFindingRecorded finding ->
                finding.partyId() == null ? stream.toString() : "actor/" + finding.partyId();
            case ContactMade contact -> "actor/" + contact.counterpart();
            case AgreementRecorded agreement -> "agreement/" + agreement.agreementId();
            case EvidenceAttached evidence ->
                evidence.targets().isEmpty()
                        ? stream.toString()
                        : "event/" + evidence.targets().getFirst();
            case RecordCorrected corrected -> "event/" + corrected.target();
            case RecordRetracted retracted -> "event/" + retracted.target();
            case RecordDisputed disputed -> "event/" + disputed.target();
        };
    }
}
