package org.balcony.query.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * A claim that something changed, with what each reviewer found last.
 *
 * @param reviews the latest review of each reviewer
 */
public record OutcomeClaim(Entry<OutcomeClaimed> claimed, List<Entry<OutcomeReviewed>> reviews) {

    /** What reviewers find, the most critical first; of several verdicts the most critical holds. */
    public static final List<ReviewVerdict> MOST_CRITICAL_FIRST =
            List.of(ReviewVerdict.REFUTED, ReviewVerdict.CONTESTED, ReviewVerdict.PARTLY, ReviewVerdict.SUBSTANTIATED);

    public OutcomeClaim {
        reviews = List.copyOf(reviews);
    }

    /** The claims, each as last made, in the order of happening. */
    public static List<OutcomeClaim> all(Entries entries) {
        Map<LocalId, List<Entry<OutcomeReviewed>>> reviews =
                entries.grouped(OutcomeReviewed.class, OutcomeReviewed::outcomeId);
        List<Entry<OutcomeClaimed>> claims = List.copyOf(
                entries.latest(OutcomeClaimed.class, OutcomeClaimed::outcomeId).values());
        return Chronology.sorted(claims).stream()
                .map(one -> new OutcomeClaim(
                        one, lastOfEach(reviews.getOrDefault(one.event().outcomeId(), List.of()))))
                .toList();
    }

    private static List<Entry<OutcomeReviewed>> lastOfEach(List<Entry<OutcomeReviewed>> reviews) {
        Map<Object, Entry<OutcomeReviewed>> last = new LinkedHashMap<>();
        reviews.forEach(one -> last.put(reviewer(one), one));
        return List.copyOf(last.values());
    }

    private static Object reviewer(Entry<OutcomeReviewed> review) {
        return review.event().reviewer() == null
                ? review.standing().original().fact().circumstances().recordedBy()
                : review.event().reviewer();
    }

    /** What reviewers found, the most critical of what each said last; empty before any review. */
    public Optional<ReviewVerdict> verdict() {
        return MOST_CRITICAL_FIRST.stream()
                .filter(verdict -> reviews.stream().anyMatch(one -> one.event().verdict() == verdict))
                .findFirst();
    }

    /** When it changed. */
    public When when() {
        return claimed.event().when() == null ? claimed.when() : claimed.event().when();
    }
}
