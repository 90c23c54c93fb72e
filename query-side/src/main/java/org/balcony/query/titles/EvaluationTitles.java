package org.balcony.query.titles;

import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** What was observed, claimed, found and learned, in words; what was seen in one person is not told. */
final class EvaluationTitles {

    private EvaluationTitles() {}

    static Line of(EvaluationEvent event, ActorNames names) {
        return switch (event) {
            case EvaluationPlanned e ->
                Line.of(
                        "Evaluation planned: " + Words.of(e.kind()) + ", " + Words.of(e.independence()),
                        String.join("; ", e.questions()));
            case ObservationRecorded e -> observed(e, names);
            case OutcomeClaimed e ->
                Line.of(
                        "Outcome claimed: " + e.who() + " (" + Words.of(e.category()) + ", " + Words.of(e.sign()) + ")",
                        e.what());
            case OutcomeReviewed e -> Line.of("Outcome reviewed by " + reviewer(e) + ": " + verdict(e), null);
            case EvaluationReported e -> Line.of("Evaluation reported: " + findings(e), e.reportRef());
            case ManagementResponseRecorded e -> Line.of("Recommendation answered: " + answer(e), e.recommendation());
            case LessonRecorded e -> Line.of("Lesson about " + Words.of(e.about()) + " recorded", e.statement());
        };
    }

    static String subject(EvaluationEvent event, StreamId stream) {
        return switch (event) {
            case EvaluationPlanned e -> "evaluation/" + e.evaluationId();
            case ObservationRecorded e -> observed(e, stream);
            case OutcomeClaimed e -> "outcome/" + e.outcomeId();
            case OutcomeReviewed e -> "outcome/" + e.outcomeId();
            case EvaluationReported e -> "evaluation/" + e.evaluationId();
            case ManagementResponseRecorded e ->
                e.evaluationId() == null ? stream.toString() : "evaluation/" + e.evaluationId();
            case LessonRecorded _ -> stream.toString();
        };
    }

    private static Line observed(ObservationRecorded observation, ActorNames names) {
        String what = "Observed in " + whom(observation, names) + ": " + Words.of(observation.dimension());
        if (observation.participationId() != null) {
            return Line.of(what, null);
        }
        return observation
                .value()
                .number()
                .map(rating -> Line.of(what + ", " + rating + " of 5", null))
                .orElseGet(() -> Line.of(what, observation.value().toString()));
    }

    private static String whom(ObservationRecorded observation, ActorNames names) {
        return switch (observation.subject()) {
            case SIDE -> observation.side() == null ? "a side" : names.of(observation.side());
            case GROUP -> observation.group() == null ? "a group" : observation.group();
            case SESSION -> "a session";
            case SOCIETY -> "society";
            case PARTICIPATION -> "a participant";
        };
    }

    private static String observed(ObservationRecorded observation, StreamId stream) {
        if (observation.participationId() != null) {
            return "participation/" + observation.participationId();
        }
        return observation.sessionId() == null ? stream.toString() : "session/" + observation.sessionId();
    }

    private static String reviewer(OutcomeReviewed review) {
        return switch (review.reviewerClass()) {
            case PARTICIPANT -> "a participant";
            case PARTY -> "a party";
            case THIRD_PARTY -> "a third party";
            case EXPERT -> "an expert";
            case DOCUMENT -> "a document";
        };
    }

    private static String verdict(OutcomeReviewed review) {
        return review.verdict() == ReviewVerdict.PARTLY ? "partly substantiated" : Words.of(review.verdict());
    }

    private static String findings(EvaluationReported report) {
        return report.findings().size() == 1 ? "1 finding" : report.findings().size() + " findings";
    }

    private static String answer(ManagementResponseRecorded response) {
        String word = switch (response.answer()) {
            case ACCEPT -> "accepted";
            case PARTLY -> "accepted in part";
            case REJECT -> "rejected";
        };
        return response.done() == null ? word : word + ", done";
    }
}
