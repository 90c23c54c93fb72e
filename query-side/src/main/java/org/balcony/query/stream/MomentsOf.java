package org.balcony.query.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.Fact;
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
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** The moments at which something may open by itself because of what an event says; rather too many than too few. */
final class MomentsOf {

    /** How long the date and place of a session stay with the team (domain text, section 6.1). */
    private static final Duration AFTER_A_SESSION = Duration.ofDays(30);

    /** Bounds of dates are to the second: they end with it or after it. */
    private static final Set<Duration> MARGINS = Set.of(Duration.ZERO, Duration.ofSeconds(1));

    /** The published types of events that say such moments. */
    static final Set<String> TYPES = Stream.<Class<? extends DomainEvent>>of(
                    SessionScheduled.class,
                    SessionRescheduled.class,
                    SessionOpened.class,
                    SessionHeld.class,
                    RoleAssigned.class,
                    ConfidentialityRegimeAgreed.class,
                    RecordCorrected.class)
            .map(one -> EventCatalogue.standard().entry(one).type())
            .collect(Collectors.toUnmodifiableSet());

    private MomentsOf() {}

    /** The moments an event says. */
    static Set<Instant> event(Fact fact) {
        When occurredAt = fact.circumstances().occurredAt();
        Stream<Instant> moments = switch (fact.event()) {
            case ConductEvent conduct -> of(conduct, occurredAt);
            case RoleEvent role -> of(role);
            case ConfidentialityEvent confidentiality -> of(confidentiality);
            case RecordEvent entry -> of(entry);
            case CaseEvent _,
                    MandateEvent _,
                    StageEvent _,
                    ConflictEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    StrategyEvent _,
                    DesignEvent _,
                    ParticipantEvent _,
                    PowerEvent _,
                    ObstacleEvent _,
                    ProductEvent _,
                    CoordinationEvent _,
                    FundingEvent _,
                    SafetyEvent _,
                    FollowUpEvent _,
                    TransferEvent _,
                    EvaluationEvent _,
                    PersonEvent _,
                    AccessEvent _ -> Stream.of();
        };
        return moments.flatMap(moment -> MARGINS.stream().map(moment::plus)).collect(Collectors.toSet());
    }

    /** What may open at those moments: dates and places of sessions and entries about them, or anything of the stream. */
    static Reach reach(RecordedEvent event) {
        return event.fact().event() instanceof ConductEvent
                ? Reach.of(
                        event.stream(),
                        older -> older.fact().event() instanceof ConductEvent || Openings.isEntry(older))
                : Reach.of(Set.of(event.stream()));
    }

    private static Stream<Instant> of(ConductEvent conduct, When occurredAt) {
        return switch (conduct) {
            case SessionScheduled session -> afterSession(session.plannedFor());
            case SessionRescheduled session -> afterSession(session.to());
            case SessionOpened session -> afterSession(either(session.actualStart(), occurredAt));
            case SessionHeld session -> afterSession(either(session.actualPeriod(), occurredAt));
            case ConductEvent.SessionCancelled _, ConductEvent.AttendanceRecorded _, ConductEvent.MessageCarried _ ->
                Stream.of();
        };
    }

    private static Stream<Instant> of(RoleEvent role) {
        return switch (role) {
            case RoleAssigned assigned -> bounds(assigned.period());
            case RoleEvent.RoleEnded _, RoleEvent.HandoverCompleted _ -> Stream.of();
        };
    }

    private static Stream<Instant> of(ConfidentialityEvent event) {
        return switch (event) {
            case ConfidentialityRegimeAgreed regime ->
                bounds(regime.sunset() == null ? null : regime.sunset().date());
            case ConfidentialityEvent.ConfidentialMatterRecorded _,
                    ConfidentialityEvent.DisclosureAuthorised _,
                    ConfidentialityEvent.InformationShared _ -> Stream.of();
        };
    }

    private static Stream<Instant> of(RecordEvent entry) {
        return switch (entry) {
            case RecordCorrected correction ->
                written(correction).stream().flatMap(when -> Stream.concat(bounds(when), afterSession(when)));
            case RecordEvent.RecordRetracted _,
                    RecordEvent.RecordReclassified _,
                    RecordEvent.RecordDisputed _,
                    RecordEvent.EvidenceAttached _,
                    RecordEvent.FlagAcknowledged _ -> Stream.of();
        };
    }

    private static When either(@Nullable When said, When otherwise) {
        return said == null ? otherwise : said;
    }

    private static Stream<Instant> afterSession(When session) {
        Instant end = session.latest();
        return end == null ? Stream.of() : Stream.of(end.plus(AFTER_A_SESSION));
    }

    private static Stream<Instant> bounds(@Nullable When when) {
        return when == null
                ? Stream.of()
                : Stream.concat(Stream.ofNullable(when.earliest()), Stream.ofNullable(when.latest()));
    }

    private static Optional<When> written(RecordCorrected correction) {
        try {
            return correction.newValue().isString()
                    ? Optional.of(When.of(correction.newValue().stringValue()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Most corrections are of other things than times.
            return Optional.empty();
        }
    }
}
