package org.balcony.command.power;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balcony.command.power.Measure.Proposal;
import org.balcony.events.Fact;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The procedural decisions and balancing measures of a case.
 *
 * @param decisions by id
 * @param measures by id
 * @param reviews by measure, the latest judgement of each class of reviewer
 */
public record PowerState(
        PMap<LocalId, ProceduralDecision> decisions,
        PMap<LocalId, Measure> measures,
        PMap<LocalId, PMap<ReviewerSide, BalanceJudgement>> reviews) {

    static final PowerState NONE = new PowerState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(90);

    /** The decision in force that waives the presence rule for the session: one that names it, or one that names none. */
    public Optional<LocalId> presenceWaiver(LocalId sessionId) {
        return waiver(sessionId).or(() -> waiver(null));
    }

    /** Whether a decision about the media is in force. */
    public boolean mediaWaiver() {
        return decisions.values().stream().anyMatch(one -> one.inForce() && one.kind() == DecisionKind.MEDIA);
    }

    /** The measure of that id; empty where no entry is about it. */
    public Optional<Measure> measure(LocalId measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** The procedural decision of that id. */
    public Optional<ProceduralDecision> decision(LocalId decision) {
        return Optional.ofNullable(decisions.get(decision));
    }

    /**
     * Whether something is done for a party about an imbalance seen at that time: a measure is under way for it, or was
     * proposed no more than 90 days before or after.
     */
    public boolean isStrengthened(ActorOrText party, When seen) {
        return measures.values().stream()
                .anyMatch(measure -> measure.proposal() instanceof Proposal proposal
                        && proposal.beneficiary().equals(party)
                        && (measure.status() == Measure.Status.UNDER_WAY || isNear(proposal.proposed(), seen)));
    }

    /** The latest judgement of each class of reviewer on what a measure did. */
    PMap<ReviewerSide, BalanceJudgement> judgements(LocalId measure) {
        return reviews.getOrDefault(measure, HashTreePMap.empty());
    }

    static boolean restsOn(PowerEvent event) {
        return switch (event) {
            case ProceduralDecisionTaken taken -> true;
            case ProceduralDecisionReversed reversed -> true;
            case BalancingMeasureProposed proposed -> true;
            case BalancingMeasureStarted started -> true;
            case BalancingMeasureEnded ended -> true;
            case BalancingEffectReviewed reviewed -> true;
            case PartyReactionRecorded reaction -> false;
            case LeverageApplied leverage -> false;
        };
    }

    PowerState after(Fact fact) {
        return fact.event() instanceof PowerEvent event
                ? after(event, fact.circumstances().occurredAt())
                : this;
    }

    private PowerState after(PowerEvent event, When occurredAt) {
        return switch (event) {
            case ProceduralDecisionTaken taken -> taken(taken);
            case ProceduralDecisionReversed reversed ->
                moved(reversed.decisionId(), ProceduralDecision.Status.REVERSED);
            case BalancingMeasureProposed proposed ->
                proposed(proposed.measureId(), new Proposal(proposed.beneficiary(), occurredAt));
            case BalancingMeasureStarted started -> started(started);
            case BalancingMeasureEnded ended -> ended(ended);
            case BalancingEffectReviewed reviewed -> reviewed(reviewed);
            case PartyReactionRecorded reaction -> this;
            case LeverageApplied leverage -> this;
        };
    }

    private PowerState taken(ProceduralDecisionTaken event) {
        PowerState before =
                event.supersedes() == null ? this : moved(event.supersedes(), ProceduralDecision.Status.REPLACED);
        ProceduralDecision decision =
                new ProceduralDecision(event.kind(), event.sessionId(), ProceduralDecision.Status.IN_FORCE);
        return new PowerState(before.decisions.plus(event.decisionId(), decision), measures, reviews);
    }

    private PowerState moved(LocalId id, ProceduralDecision.Status next) {
        return decisions.get(id) instanceof ProceduralDecision decision && decision.inForce()
                ? new PowerState(decisions.plus(id, decision.in(next)), measures, reviews)
                : this;
    }

    private PowerState proposed(LocalId id, Proposal proposal) {
        Measure known = measures.get(id);
        return known == null
                ? with(id, new Measure(Measure.Status.PROPOSED, proposal, null))
                : known.proposal() == null ? with(id, known.proposed(proposal)) : this;
    }

    private PowerState started(BalancingMeasureStarted event) {
        Measure known = measures.get(event.measureId());
        if (known == null) {
            return with(event.measureId(), new Measure(Measure.Status.UNDER_WAY, null, event.planned()));
        }
        return known.status() == Measure.Status.PROPOSED
                ? with(event.measureId(), known.started(event.planned()))
                : this;
    }

    private PowerState ended(BalancingMeasureEnded event) {
        Measure known = measures.get(event.measureId());
        Measure.Status outcome = Measure.Status.of(event.outcome());
        if (known == null) {
            return with(event.measureId(), new Measure(outcome, null, null));
        }
        return known.status().ended() ? this : with(event.measureId(), known.in(outcome));
    }

    private PowerState reviewed(BalancingEffectReviewed event) {
        return new PowerState(
                decisions,
                measures,
                reviews.plus(
                        event.measureId(),
                        judgements(event.measureId()).plus(event.reviewerClass(), event.judgement())));
    }

    private PowerState with(LocalId id, Measure measure) {
        return new PowerState(decisions, measures.plus(id, measure), reviews);
    }

    private Optional<LocalId> waiver(@Nullable LocalId sessionId) {
        return decisions.entrySet().stream()
                .filter(one -> one.getValue().inForce()
                        && one.getValue().kind() == DecisionKind.WAIVE_PRESENCE_RULE
                        && Objects.equals(one.getValue().sessionId(), sessionId))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(LocalId::value));
    }

    private static boolean isNear(When one, When other) {
        return !isLater(one, other) && !isLater(other, one);
    }

    private static boolean isLater(When one, When other) {
        Instant begins = one.earliest();
        Instant ended = other.latest();
        return begins != null && ended != null && begins.isAfter(ended.plus(ANSWERED_WITHIN));
    }
}
