package org.balcony.query.stream;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Reader;

/** What grants open, and what is opened by changing or annulling an earlier entry. */
final class ActsOnAccess {

    private final StreamCache streams;
    private final Openings openings;

    ActsOnAccess(StreamCache streams, Openings openings) {
        this.streams = streams;
        this.openings = openings;
    }

    /** What a grant opens to its grantee. */
    Reach by(AccessEvent access, RecordedEvent event, Reader reader) {
        return switch (access) {
            case AccessGranted granted -> Readership.names(granted.grantee(), reader) ? scope(event) : Reach.NOTHING;
            case AccessEvent.AccessRevoked _ -> Reach.NOTHING;
        };
    }

    /** A grant opens the kind of stream in which it lies: a case, a conflict with its cases, or everything. */
    private static Reach scope(RecordedEvent grant) {
        return grant.stream().kind() == StreamKind.CASE ? Reach.of(Set.of(grant.stream())) : new Reach.Everywhere();
    }

    /** What is opened by learning what belongs to a strand: nothing, where no strand was ever granted by itself. */
    Reach byStrands(RecordedEvent event) {
        boolean granted = streams.upTo(event.stream(), event.position()).stream()
                .anyMatch(one -> one.fact().event() instanceof AccessGranted grant && grant.strand() != null);
        return granted ? Reach.of(Set.of(event.stream())) : Reach.NOTHING;
    }

    /** What is opened by a correction or retraction of an entry of the same stream. */
    Reach changing(EventId target, RecordedEvent event, Reader reader) {
        List<RecordedEvent> history = streams.upTo(event.stream(), event.position());
        return history.stream()
                .filter(one -> one.fact().id().equals(target))
                .findFirst()
                .map(one -> changing(one, event, history, reader))
                .orElse(Reach.NOTHING);
    }

    private Reach changing(RecordedEvent target, RecordedEvent event, List<RecordedEvent> history, Reader reader) {
        return switch (target.fact().event()) {
            case AccessGranted granted -> named(granted, target, history, reader);
            case AccessEvent.AccessRevoked revoked ->
                grants(revoked.grantId(), history)
                        .map(one -> named((AccessGranted) one.fact().event(), one, history, reader))
                        .reduce(Reach.NOTHING, Reach::and);
            case RecordCorrected correction -> changing(correction.target(), event, reader);
            case RecordEvent.RecordRetracted retraction -> changing(retraction.target(), event, reader);
            case RecordEvent.RecordReclassified _, SafetyEvent _, RoleEvent _, CaseEvent _ ->
                Reach.of(Set.of(event.stream()));
            case ConflictEvent.PartyIdentified party ->
                reader.actors().contains(party.actorId()) ? new Reach.Everywhere() : Reach.NOTHING;
            case RecordEvent.EvidenceAttached _,
                    RecordEvent.RecordDisputed _,
                    RecordEvent.FlagAcknowledged _,
                    ActorEvent _,
                    AssessmentEvent _,
                    ConductEvent _,
                    ConfidentialityEvent _,
                    ConflictEvent _,
                    CoordinationEvent _,
                    DesignEvent _,
                    EvaluationEvent _,
                    FollowUpEvent _,
                    FundingEvent _,
                    MandateEvent _,
                    ObstacleEvent _,
                    ParticipantEvent _,
                    PersonEvent _,
                    PowerEvent _,
                    ProductEvent _,
                    StageEvent _,
                    StrategyEvent _,
                    TransferEvent _ ->
                Readership.isOutside(reader) ? Reach.of(Set.of(event.stream())) : openings.by(target, reader);
        };
    }

    private static Stream<RecordedEvent> grants(LocalId grant, List<RecordedEvent> history) {
        return history.stream()
                .filter(one -> one.fact().event() instanceof AccessGranted granted
                        && granted.grantId().equals(grant));
    }

    /** A corrected grant may have got another grantee than it was recorded with. */
    private static Reach named(AccessGranted granted, RecordedEvent grant, List<RecordedEvent> history, Reader reader) {
        boolean named = Readership.names(granted.grantee(), reader)
                || history.stream()
                        .anyMatch(one -> one.fact().event() instanceof RecordCorrected correction
                                && correction.target().equals(grant.fact().id())
                                && correction.newValue().isString()
                                && Readership.namesOf(reader)
                                        .contains(correction.newValue().stringValue()));
        return named ? scope(grant) : Reach.NOTHING;
    }
}
