package org.balcony.query.platform.visibility.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.MandateEvent;
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
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;

/**
 * Whom records of coordination and funding are about.
 *
 * @param members by the id of what was agreed, sought or assigned
 * @param parties who is a party to the conflict, or pays and is one
 */
record Namings(Map<LocalId, Set<ActorOrText>> members, Set<ActorOrText> parties) {

    static Namings of(StandingHistory history) {
        Namings namings = new Namings(new HashMap<>(), new HashSet<>());
        history.standing().stream().map(Standing::event).forEach(namings::learn);
        return namings;
    }

    private void learn(DomainEvent event) {
        id(event)
                .ifPresent(
                        id -> members.computeIfAbsent(id, _ -> new HashSet<>()).addAll(directly(event)));
        if (event instanceof PartyIdentified party) {
            parties.add(ActorOrText.of(party.actorId()));
        } else if (event instanceof FundingAgreed agreed && agreed.funderIsParty()) {
            parties.add(agreed.funder());
        }
    }

    /** Everybody an event names, or what it continues named. */
    Set<ActorOrText> of(DomainEvent event) {
        Set<ActorOrText> named = new HashSet<>(directly(event));
        id(event).map(members::get).ifPresent(named::addAll);
        return named;
    }

    private static Optional<LocalId> id(DomainEvent event) {
        return switch (event) {
            case CoordinationEvent one -> id(one);
            case FundingEvent one -> id(one);
            case RoleEvent one -> id(one);
            case AccessEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    CaseEvent _,
                    ConductEvent _,
                    ConfidentialityEvent _,
                    ConflictEvent _,
                    DesignEvent _,
                    EvaluationEvent _,
                    FollowUpEvent _,
                    MandateEvent _,
                    ObstacleEvent _,
                    ParticipantEvent _,
                    PersonEvent _,
                    PowerEvent _,
                    ProductEvent _,
                    RecordEvent _,
                    SafetyEvent _,
                    StageEvent _,
                    StrategyEvent _,
                    TransferEvent _ -> Optional.empty();
        };
    }

    private static Optional<LocalId> id(RoleEvent event) {
        return switch (event) {
            case RoleAssigned one -> Optional.of(one.assignmentId());
            case RoleEnded one -> Optional.of(one.assignmentId());
            case HandoverCompleted _ -> Optional.empty();
        };
    }

    private static Optional<LocalId> id(CoordinationEvent event) {
        return switch (event) {
            case ConsultationSought one -> Optional.of(one.consultationId());
            case ConsultationHeld one -> Optional.of(one.consultationId());
            case ConsultationNotHeld one -> Optional.of(one.consultationId());
            case CoordinationArrangementAgreed one -> Optional.of(one.arrangementId());
            case CoordinationArrangementEnded one -> Optional.of(one.arrangementId());
            case ThirdPartyActionNotified _ -> Optional.empty();
        };
    }

    /** What was disclosed of a funder's influence tells what the sides objected; it is not the funder's. */
    private static Optional<LocalId> id(FundingEvent event) {
        return switch (event) {
            case FundingAgreed one -> Optional.of(one.arrangementId());
            case FundingChanged one -> Optional.of(one.arrangementId());
            case FundingInfluenceDisclosed _ -> Optional.empty();
        };
    }

    private static Collection<ActorOrText> directly(DomainEvent event) {
        return switch (event) {
            case CoordinationEvent one -> directly(one);
            case RoleEvent one -> directly(one);
            case MandateEvent one -> directly(one);
            case FundingEvent one -> directly(one);
            case AccessEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    CaseEvent _,
                    ConductEvent _,
                    ConfidentialityEvent _,
                    ConflictEvent _,
                    DesignEvent _,
                    EvaluationEvent _,
                    FollowUpEvent _,
                    ObstacleEvent _,
                    ParticipantEvent _,
                    PersonEvent _,
                    PowerEvent _,
                    ProductEvent _,
                    RecordEvent _,
                    SafetyEvent _,
                    StageEvent _,
                    StrategyEvent _,
                    TransferEvent _ -> List.of();
        };
    }

    private static Collection<ActorOrText> directly(MandateEvent event) {
        return switch (event) {
            case MandateAgreed one ->
                one.principals().stream().map(ActorOrText::of).toList();
            case MandateEnded _, TrackDesignated _ -> List.of();
        };
    }

    private static Collection<ActorOrText> directly(FundingEvent event) {
        return switch (event) {
            case FundingAgreed one -> List.of(one.funder());
            case FundingChanged _, FundingInfluenceDisclosed _ -> List.of();
        };
    }

    private static Collection<ActorOrText> directly(CoordinationEvent event) {
        return switch (event) {
            case ConsultationSought one -> List.of(one.with());
            case ConsultationHeld one ->
                Optional.ofNullable(one.with()).stream().toList();
            case ConsultationNotHeld one ->
                Optional.ofNullable(one.with()).stream().toList();
            case CoordinationArrangementAgreed one -> one.members();
            case CoordinationArrangementEnded _ -> List.of();
            case ThirdPartyActionNotified one -> List.of(one.actor());
        };
    }

    private static Collection<ActorOrText> directly(RoleEvent event) {
        return switch (event) {
            case RoleAssigned one -> List.of(one.holder());
            case RoleEnded _ -> List.of();
            case HandoverCompleted one -> {
                List<ActorOrText> all = new ArrayList<>(one.partiesInformed());
                all.add(one.outgoing());
                all.add(one.incoming());
                yield all;
            }
        };
    }

    boolean isParty(Set<ActorId> actors) {
        return actors.stream().map(ActorOrText::of).anyMatch(parties::contains);
    }
}
