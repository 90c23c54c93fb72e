package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.OutcomeClaim;
import org.jspecify.annotations.Nullable;

/** Evaluations, and outcome claims with what reviewers found. */
final class EvaluationStates {

    private enum State {
        PLANNED,
        UNDER_WAY,
        REPORTED,
        RESPONDED
    }

    private enum Claim {
        CLAIMED,
        EVIDENCED
    }

    private static final String REVIEWS = "reviews";
    private static final String ANSWERS = "answers";
    private static final String FINDINGS = "findings";

    private EvaluationStates() {}

    static List<Step> steps(EvaluationEvent event, Scene scene) {
        return switch (event) {
            case EvaluationPlanned planned ->
                List.of(evaluation(planned.evaluationId())
                        .first()
                        .to(State.PLANNED)
                        .tells("kind", planned.kind())
                        .tells("independence", planned.independence())
                        .tells("evaluators", planned.evaluators())
                        .tells("period", planned.period()));
            case ObservationRecorded observed -> underWay(observed.evaluationId());
            case OutcomeClaimed claimed -> List.of(claimed(claimed, scene));
            case OutcomeReviewed reviewed -> {
                List<Step> steps = new ArrayList<>(underWay(reviewed.evaluationId()));
                steps.add(reviewed(reviewed, scene));
                yield steps;
            }
            case EvaluationReported report ->
                List.of(evaluation(report.evaluationId())
                        .from(State.PLANNED, State.UNDER_WAY, State.REPORTED, State.RESPONDED)
                        .to(EvaluationStates::answered)
                        .tells("reportRef", report.reportRef())
                        .tells(FINDINGS, report.findings().size())
                        .counts("reports"));
            case ManagementResponseRecorded response ->
                Optional.ofNullable(response.evaluationId()).or(scene::reported).stream()
                        .map(id -> evaluation(id)
                                .from(State.REPORTED, State.RESPONDED)
                                .to(EvaluationStates::answered)
                                .tells(ANSWERS, response.recommendation(), response.answer()))
                        .toList();
            case LessonRecorded _ -> List.of();
        };
    }

    private static Step evaluation(LocalId id) {
        return Step.of(Machine.EVALUATION, id);
    }

    private static List<Step> underWay(@Nullable LocalId evaluation) {
        return evaluation == null
                ? List.of()
                : List.of(evaluation(evaluation)
                        .from(State.PLANNED)
                        .stays(State.UNDER_WAY, State.REPORTED, State.RESPONDED)
                        .to(State.UNDER_WAY));
    }

    /** A report does not list its recommendations; as many answers as it has findings count as all of them. */
    private static String answered(Map<String, Object> facts) {
        int findings = facts.get(FINDINGS) instanceof Integer many ? many : 0;
        int answers = facts.get(ANSWERS) instanceof Map<?, ?> given ? given.size() : 0;
        return WireNames.of(answers > 0 && answers >= findings ? State.RESPONDED : State.REPORTED);
    }

    private static Step claimed(OutcomeClaimed claimed, Scene scene) {
        return outcome(claimed.outcomeId())
                .first()
                .to(EvaluationStates::found)
                .with(scene.evidence())
                .tells("category", claimed.category())
                .tells("sign", claimed.sign())
                .tells("goals", claimed.goals())
                .tells(
                        "evidence",
                        scene.evidence().isEmpty() ? null : scene.evidence().size());
    }

    private static Step reviewed(OutcomeReviewed reviewed, Scene scene) {
        Object reviewer = reviewed.reviewer() == null ? scene.recordedBy() : reviewed.reviewer();
        return outcome(reviewed.outcomeId())
                .from(Claim.values())
                .from(ReviewVerdict.values())
                .to(EvaluationStates::found)
                .tells(REVIEWS, reviewer, reviewed.verdict());
    }

    private static Step outcome(LocalId id) {
        return Step.of(Machine.OUTCOME, id);
    }

    /** The most critical of what reviewers found last; before any review, whether there is evidence. */
    private static String found(Map<String, Object> facts) {
        if (facts.get(REVIEWS) instanceof Map<?, ?> reviews) {
            return OutcomeClaim.MOST_CRITICAL_FIRST.stream()
                    .map(WireNames::of)
                    .filter(reviews::containsValue)
                    .findFirst()
                    .orElseThrow();
        }
        return WireNames.of(facts.containsKey("evidence") ? Claim.EVIDENCED : Claim.CLAIMED);
    }
}
