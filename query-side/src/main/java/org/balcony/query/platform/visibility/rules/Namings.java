package org.balcony.query.platform.visibility.rules;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

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
        Named named = Named.by(event);
        named.what()
                .ifPresent(what ->
                        members.computeIfAbsent(what, _ -> new HashSet<>()).addAll(named.who()));
        if (event instanceof PartyIdentified party) {
            parties.add(ActorOrText.of(party.actorId()));
        } else if (event instanceof FundingAgreed agreed && agreed.funderIsParty()) {
            parties.add(agreed.funder());
        }
    }

    /** Everybody an event names, or what it continues named. */
    Set<ActorOrText> of(DomainEvent event) {
        Named named = Named.by(event);
        Set<ActorOrText> all = new HashSet<>(named.who());
        named.what().map(members::get).ifPresent(all::addAll);
        return all;
    }

    /**
     * What one event names by itself.
     *
     * @param what the id of what it begins or continues
     * @param who the actors it names
     */
    private record Named(Optional<LocalId> what, List<ActorOrText> who) {

        static final Named NOBODY = new Named(Optional.empty(), List.of());

        static Named by(DomainEvent event) {
            return switch (event) {
                case CoordinationEvent one -> by(one);
                case FundingEvent one -> by(one);
                case RoleEvent one -> by(one);
                case MandateEvent one -> by(one);
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
                        TransferEvent _ -> NOBODY;
            };
        }

        private static Named by(CoordinationEvent event) {
            return switch (event) {
                case ConsultationSought one -> in(one.consultationId(), one.with());
                case ConsultationHeld one -> in(one.consultationId(), one.with());
                case ConsultationNotHeld one -> in(one.consultationId(), one.with());
                case CoordinationArrangementAgreed one -> new Named(Optional.of(one.arrangementId()), one.members());
                case CoordinationArrangementEnded one -> in(one.arrangementId(), null);
                case ThirdPartyActionNotified one -> new Named(Optional.empty(), List.of(one.actor()));
            };
        }

        /** What was disclosed of a funder's influence tells what the sides objected; it is not the funder's. */
        private static Named by(FundingEvent event) {
            return switch (event) {
                case FundingAgreed one -> in(one.arrangementId(), one.funder());
                case FundingChanged one -> in(one.arrangementId(), null);
                case FundingInfluenceDisclosed _ -> NOBODY;
            };
        }

        private static Named by(RoleEvent event) {
            return switch (event) {
                case RoleAssigned one -> in(one.assignmentId(), one.holder());
                case RoleEnded one -> in(one.assignmentId(), null);
                case HandoverCompleted one -> {
                    List<ActorOrText> all = new ArrayList<>(one.partiesInformed());
                    all.add(one.outgoing());
                    all.add(one.incoming());
                    yield new Named(Optional.empty(), all);
                }
            };
        }

        private static Named by(MandateEvent event) {
            return switch (event) {
                case MandateAgreed one ->
                    new Named(
                            Optional.empty(),
                            one.principals().stream().map(ActorOrText::of).toList());
                case MandateEnded _, TrackDesignated _ -> NOBODY;
            };
        }

        private static Named in(LocalId what, @Nullable ActorOrText who) {
            return new Named(Optional.of(what), who == null ? List.of() : List.of(who));
        }
    }

    boolean isParty(Set<ActorId> actors) {
        return actors.stream().map(ActorOrText::of).anyMatch(parties::contains);
    }
}
