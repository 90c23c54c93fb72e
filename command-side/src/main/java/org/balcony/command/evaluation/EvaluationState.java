package org.balcony.command.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The evaluations of a case, and the outcomes claimed in it.
 *
 * @param evaluations the evaluations that anything on record speaks of
 * @param outcomes the outcomes that were claimed or reviewed
 * @param claims the outcomes by the entries that claim them
 */
public record EvaluationState(
        PMap<LocalId, Evaluation> evaluations, PMap<LocalId, Outcome> outcomes, PMap<EventId, LocalId> claims) {

    static final EvaluationState NONE =
            new EvaluationState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** Whether any evaluation was planned. */
    public boolean planned() {
        return evaluations.values().stream().anyMatch(Evaluation::planned);
    }

    /** The evaluation of that id; empty where nothing on record speaks of it. */
    public Optional<Evaluation> evaluation(LocalId id) {
        return Optional.ofNullable(evaluations.get(id));
    }

    /** The outcome of that id; empty where it was neither claimed nor reviewed. */
    public Optional<Outcome> outcome(LocalId id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    /** The evaluations that have reported. */
    List<LocalId> reported() {
        return evaluations.entrySet().stream()
                .filter(entry -> entry.getValue().reports() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean restsOn(DomainEvent event) {
        return switch (event) {
            case LessonRecorded lesson -> false;
            case EvaluationEvent other -> true;
            case EvidenceAttached attached -> true;
            default -> false;
        };
    }

    EvaluationState after(Fact fact) {
        return switch (fact.event()) {
            case EvaluationEvent event -> after(event, fact);
            case EvidenceAttached attached -> evidenced(attached);
            default -> this;
        };
    }

    private EvaluationState after(EvaluationEvent event, Fact fact) {
        return switch (event) {
            case EvaluationPlanned planned -> evaluation(planned.evaluationId(), Evaluation::withPlan);
            case ObservationRecorded observation -> evaluation(observation.evaluationId(), Evaluation::withWork);
            case OutcomeClaimed claimed ->
                outcome(claimed.outcomeId(), outcome -> outcome.withClaim(fact)).claim(fact.id(), claimed.outcomeId());
            case OutcomeReviewed review ->
                outcome(review.outcomeId(), outcome -> outcome.withReview(reviewer(review, fact), review.verdict()))
                        .evaluation(review.evaluationId(), Evaluation::withWork);
            case EvaluationReported report -> evaluation(report.evaluationId(), Evaluation::withReport);
            case ManagementResponseRecorded response ->
                evaluation(answered(response.evaluationId()), Evaluation::withAnswer);
            case LessonRecorded lesson -> this;
        };
    }

    private static ActorOrText reviewer(OutcomeReviewed review, Fact fact) {
        return Outcome.reviewer(
                review, new ActorOrText(fact.circumstances().recordedBy().value()));
    }

    private @Nullable LocalId answered(@Nullable LocalId named) {
        return named == null && reported().size() == 1 ? reported().getFirst() : named;
    }

    private EvaluationState evidenced(EvidenceAttached attached) {
        EvaluationState state = this;
        for (EventId target : attached.targets()) {
            LocalId outcome = claims.get(target);
            state = outcome == null ? state : state.outcome(outcome, Outcome::withEvidence);
        }
        return state;
    }

    private EvaluationState evaluation(@Nullable LocalId id, UnaryOperator<Evaluation> change) {
        if (id == null) {
            return this;
        }
        Evaluation next = change.apply(evaluations.getOrDefault(id, Evaluation.NONE));
        return next.equals(evaluations.get(id))
                ? this
                : new EvaluationState(evaluations.plus(id, next), outcomes, claims);
    }

    private EvaluationState outcome(LocalId id, UnaryOperator<Outcome> change) {
        Outcome next = change.apply(outcomes.getOrDefault(id, Outcome.NONE));
        return next.equals(outcomes.get(id)) ? this : new EvaluationState(evaluations, outcomes.plus(id, next), claims);
    }

    private EvaluationState claim(EventId entry, LocalId outcome) {
        return new EvaluationState(evaluations, outcomes, claims.plus(entry, outcome));
    }
}
