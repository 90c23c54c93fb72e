package org.balcony.query.titles;

import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class EvaluationTitles {

    private EvaluationTitles() {}

    static Line of(EvaluationEvent event, ActorNames names) {
        return switch (event) {
            case EvaluationPlanned e -> Line.of("Evaluation planned: " + Words.of(e.kind()), null);
            case ObservationRecorded e -> Line.of("Observation recorded: " + Words.of(e.dimension()), e.group());
            case OutcomeClaimed e -> Line.of("Outcome claimed: " + Words.of(e.category()), e.who());
            case OutcomeReviewed e -> Line.of("Outcome reviewed: " + Words.of(e.verdict()), null);
            case EvaluationReported e -> Line.of("Evaluation reported", e.reportRef());
            case ManagementResponseRecorded e ->
                Line.of("Management response recorded: " + Words.of(e.answer()), e.recommendation());
            case LessonRecorded e -> Line.of("Lesson recorded: " + Words.of(e.source()), e.statement());
        };
    }

    static String subject(EvaluationEvent event, StreamId stream) {
        return switch (event) {
            case EvaluationPlanned e -> "evaluation/" + e.evaluationId();
            case ObservationRecorded _ -> stream.toString();
            case OutcomeClaimed e -> "outcome/" + e.outcomeId();
            case OutcomeReviewed e -> "outcome/" + e.outcomeId();
            case EvaluationReported e -> "evaluation/" + e.evaluationId();
            case ManagementResponseRecorded _ -> stream.toString();
            case LessonRecorded _ -> stream.toString();
        };
    }
}
