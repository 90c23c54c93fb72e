package org.balcony.command.evaluation;

import java.util.Comparator;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * An outcome as far as it is on record; a review may have arrived before its claim.
 *
 * @param claim the entry that claims it; absent where none stands
 * @param claimants those who made the claim: who recorded it, and for whom
 * @param evidenced whether evidence was attached to the claim
 * @param reviews the latest verdict of each reviewer
 */
public record Outcome(
        @Nullable EventId claim,
        PSet<ActorOrText> claimants,
        boolean evidenced,
        PMap<ActorOrText, ReviewVerdict> reviews) {

    /** How an outcome stands, from claimed to the most critical of the latest reviews. */
    public enum Status {
        /** It was reviewed or given evidence, but no claim stands. */
        UNCLAIMED,
        CLAIMED,
        EVIDENCED,
        SUBSTANTIATED,
        PARTLY,
        CONTESTED,
        REFUTED
    }

    static final Outcome NONE = new Outcome(null, HashTreePSet.empty(), false, HashTreePMap.empty());

    /** How it stands. */
    public Status status() {
        return reviews.values().stream()
                .map(Outcome::status)
                .max(Comparator.naturalOrder())
                .orElse(claim == null ? Status.UNCLAIMED : evidenced ? Status.EVIDENCED : Status.CLAIMED);
    }

    /** Who reviewed: the one named, or else the recorder. */
    static ActorOrText reviewer(OutcomeReviewed review, ActorOrText recorder) {
        return review.reviewer() == null ? recorder : review.reviewer();
    }

    Outcome withClaim(Fact fact) {
        PSet<ActorOrText> by = HashTreePSet.singleton(
                new ActorOrText(fact.circumstances().recordedBy().value()));
        PSet<ActorOrText> all = fact.circumstances().onBehalfOf() == null
                ? by
                : by.plus(ActorOrText.of(fact.circumstances().onBehalfOf()));
        return new Outcome(fact.id(), all, evidenced, reviews);
    }

    Outcome withEvidence() {
        return evidenced ? this : new Outcome(claim, claimants, true, reviews);
    }

    Outcome withReview(ActorOrText reviewer, ReviewVerdict verdict) {
        return new Outcome(claim, claimants, evidenced, reviews.plus(reviewer, verdict));
    }

    private static Status status(ReviewVerdict verdict) {
        return switch (verdict) {
            case SUBSTANTIATED -> Status.SUBSTANTIATED;
            case PARTLY -> Status.PARTLY;
            case CONTESTED -> Status.CONTESTED;
            case REFUTED -> Status.REFUTED;
        };
    }
}
