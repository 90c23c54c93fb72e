package org.balcony.command.evaluation;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.value.LocalId;

/** Decides on what is recorded as learned. */
final class LessonDecider {

    /** What may be the id of a matter, without the full stop or hyphen that belongs to the sentence. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?");

    private LessonDecider() {}

    static Decision record(LessonRecorded lesson, StreamState state, Context context) {
        ConfidentialityState confidentiality = state.of(ConfidentialityState.class);
        Stream<LocalId> named = Stream.concat(Stream.of(lesson.statement()), context.sourceRefs().stream())
                .flatMap(text -> named(text, confidentiality));
        List<LocalId> told =
                Stream.concat(lesson.matters().stream(), named).distinct().toList();
        return told.isEmpty()
                ? Decision.accept(lesson)
                : Decision.refuse(EvaluationRefusal.LESSON_TELLS_CONFIDENTIAL_MATTER, Map.of("matters", told));
    }

    private static Stream<LocalId> named(String text, ConfidentialityState confidentiality) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(LocalId::new)
                .filter(id -> confidentiality.matter(id).isPresent());
    }
}
