package org.balcony.query.stream;

import java.util.Set;
import java.util.function.Predicate;
import org.balcony.events.AccessEvent;
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
import org.balcony.events.RecordedEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.Role;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Reader;

/**
 * What older events an event may open to a reader. The door decides what it did open; an event that opens nothing to
 * anybody is told by its type alone, so that hardly any costs more than that.
 */
final class Openings {

    private final ActsOnAccess acts;

    Openings(StreamCache streams) {
        this.acts = new ActsOnAccess(streams, this);
    }

    /** Where older events may lie that the event opened to the reader. */
    Reach by(RecordedEvent event, Reader reader) {
        return switch (event.fact().event()) {
            case AccessEvent access -> acts.by(access, event, reader);
            case RoleEvent role -> by(role, event, reader);
            case RecordEvent entry -> by(entry, event, reader);
            case ConfidentialityEvent confidentiality -> by(confidentiality, event);
            case ConductEvent conduct -> by(conduct, event, reader);
            case StageEvent stage -> by(stage, event);
            case ParticipantEvent _ -> forAny(reader, Set.of(Role.LOCAL_PARTNER, Role.EVALUATOR), event);
            case CoordinationEvent _, FundingEvent _ -> outside(reader, event, Openings::namesActors);
            case ProductEvent _ -> outside(reader, event, older -> older.fact().event() instanceof ProductEvent);
            case CaseEvent _,
                    MandateEvent _,
                    ConflictEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    StrategyEvent _,
                    DesignEvent _,
                    PowerEvent _,
                    ObstacleEvent _,
                    SafetyEvent _,
                    FollowUpEvent _,
                    TransferEvent _,
                    EvaluationEvent _,
                    PersonEvent _ -> Reach.NOTHING;
        };
    }

    private Reach by(RecordEvent entry, RecordedEvent event, Reader reader) {
        return switch (entry) {
            // With a nomination goes what is recorded of whoever was nominated.
            case RecordEvent.RecordReclassified moved ->
                some(
                        event,
                        older -> moved.targets().contains(older.fact().id())
                                || !PeopleIn.participations(older.fact().event())
                                        .isEmpty());
            case RecordEvent.RecordCorrected correction -> acts.changing(correction.target(), event, reader);
            case RecordEvent.RecordRetracted retraction -> acts.changing(retraction.target(), event, reader);
            case RecordEvent.EvidenceAttached _, RecordEvent.RecordDisputed _, RecordEvent.FlagAcknowledged _ ->
                Reach.NOTHING;
        };
    }

    private static Reach by(RoleEvent role, RecordedEvent event, Reader reader) {
        return switch (role) {
            case RoleEvent.RoleAssigned assigned ->
                Readership.names(assigned.holder(), reader)
                        ? wholeStream(event)
                        : outside(reader, event, Openings::namesActors);
            case RoleEvent.HandoverCompleted handover ->
                Readership.names(handover.incoming(), reader) ? wholeStream(event) : Reach.NOTHING;
            case RoleEvent.RoleEnded _ -> Reach.NOTHING;
        };
    }

    /** Who was there tells whose session it is, and the session to which strand the records that name it belong. */
    private Reach by(ConductEvent conduct, RecordedEvent event, Reader reader) {
        return switch (conduct) {
            case ConductEvent.SessionScheduled _, ConductEvent.SessionHeld _, ConductEvent.SessionOpened _ ->
                forAny(reader, Set.of(Role.LOCAL_PARTNER), event).and(acts.byStrands(event));
            case ConductEvent.AttendanceRecorded _ -> forAny(reader, Set.of(Role.LOCAL_PARTNER), event);
            case ConductEvent.SessionRescheduled _, ConductEvent.SessionCancelled _, ConductEvent.MessageCarried _ ->
                Reach.NOTHING;
        };
    }

    private Reach by(StageEvent stage, RecordedEvent event) {
        return switch (stage) {
            case StageEvent.StageIterationOpened opened ->
                opened.strand() == null ? Reach.NOTHING : acts.byStrands(event);
            case StageEvent.StageIterationEnded _ -> Reach.NOTHING;
        };
    }

    private static Reach by(ConfidentialityEvent confidentiality, RecordedEvent event) {
        return switch (confidentiality) {
            case ConfidentialityEvent.ConfidentialMatterRecorded _, ConfidentialityEvent.DisclosureAuthorised _ ->
                some(event, older -> Shelf.of(older.fact().event()) == Shelf.MATTERS);
            case ConfidentialityEvent.InformationShared shared ->
                some(event, older -> shared.covers().contains(older.fact().id()));
            case ConfidentialityEvent.ConfidentialityRegimeAgreed _ -> some(event, _ -> false);
        };
    }

    /** Records that name actors may be continued by others that name more. */
    private static boolean namesActors(RecordedEvent older) {
        Shelf shelf = Shelf.of(older.fact().event());
        return shelf == Shelf.COORDINATION || shelf == Shelf.FUNDING;
    }

    private static Reach outside(Reader reader, RecordedEvent event, Predicate<RecordedEvent> candidate) {
        return Readership.isOutside(reader) ? some(event, candidate) : Reach.NOTHING;
    }

    /** Some of the stream, and what entries say about it. */
    private static Reach some(RecordedEvent event, Predicate<RecordedEvent> candidate) {
        return Reach.of(event.stream(), older -> candidate.test(older) || isEntry(older));
    }

    /** Whether it is an entry about entries, which opens with what it is about. */
    static boolean isEntry(RecordedEvent older) {
        return older.fact().event() instanceof RecordEvent;
    }

    private static Reach forAny(Reader reader, Set<Role> roles, RecordedEvent event) {
        return reader.roles().stream().anyMatch(roles::contains) ? wholeStream(event) : Reach.NOTHING;
    }

    private static Reach wholeStream(RecordedEvent event) {
        return Reach.of(Set.of(event.stream()));
    }
}
