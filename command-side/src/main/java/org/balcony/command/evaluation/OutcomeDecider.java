package org.balcony.command.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.evaluation.EvaluationCommand.ClaimOutcome;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.strategy.StrategyState;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;

/** Decides on what is claimed to have changed, and on what others find of it. */
final class OutcomeDecider {

    private OutcomeDecider() {}

    static Decision claim(ClaimOutcome command, EvaluationState own, StreamState state, Context context) {
        if (command.contribution() == null || command.contribution().isBlank()) {
            return Decision.refuse(EvaluationRefusal.NO_CONTRIBUTION);
        }
        LocalId id = command.outcomeId() == null ? context.freshId() : command.outcomeId();
        if (own.outcome(id).map(Outcome::claim).isPresent()) {
            return Decision.refuse(EvaluationRefusal.OUTCOME_ID_IN_USE, Map.of("outcomeId", id.value()));
        }
        OutcomeClaimed claimed = new OutcomeClaimed(
                id,
                command.who(),
                command.whoClass(),
                command.what(),
                command.when(),
                command.where(),
                command.category(),
                command.sign(),
                command.intended(),
                command.significance(),
                command.contribution(),
                command.otherContributors(),
                command.goals());
        StrategyState strategy = state.of(StrategyState.class);
        List<LocalId> unknown = command.goals().stream()
                .filter(goal -> strategy.goal(goal).isEmpty())
                .distinct()
                .toList();
        return unknown.isEmpty()
                ? Decision.accept(claimed)
                : Decision.accept(claimed, new Flag(EvaluationWarning.GOAL_UNKNOWN, Map.of("goals", unknown)));
    }

    static Decision review(OutcomeReviewed review, EvaluationState own, Context context) {
        ActorOrText reviewer =
                Outcome.reviewer(review, new ActorOrText(context.sender().value()));
        Optional<Outcome> outcome = own.outcome(review.outcomeId());
        if (outcome.filter(claimed -> claimed.claimants().contains(reviewer)).isPresent()) {
            return Decision.refuse(
                    EvaluationRefusal.REVIEWER_MADE_THE_CLAIM,
                    Map.of("outcomeId", review.outcomeId().value(), "reviewer", reviewer.value()));
        }
        List<Flag> flags = new ArrayList<>();
        if (outcome.map(Outcome::claim).isEmpty()) {
            flags.add(EvaluationDecider.unexpected("outcomeId", review.outcomeId()));
        }
        EvaluationDecider.unplanned(review.evaluationId(), own).ifPresent(flags::add);
        return Decision.accept(review, flags);
    }
}
