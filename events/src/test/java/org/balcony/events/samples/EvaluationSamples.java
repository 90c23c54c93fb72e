package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.ChangedClass;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationKind;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.Independence;
import org.balcony.events.EvaluationEvent.Instrument;
import org.balcony.events.EvaluationEvent.LessonAbout;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.LessonSource;
import org.balcony.events.EvaluationEvent.ManagementAnswer;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.EvaluationEvent.ReviewerClass;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class EvaluationSamples {

    private static final LocalId MIDTERM = new LocalId("midterm-2025");
    private static final LocalId DAYS_OF_CROSSING = new LocalId("days-of-crossing");
    private static final ActorOrText EVALUATORS = new ActorOrText("Bureau d'études du Fleuve");

    private EvaluationSamples() {}

    /** One of each. */
    public static List<EvaluationEvent> oneOfEach() {
        return List.of(
                evaluationPlanned(),
                trustObserved(),
                outcomeClaimed(),
                outcomeReviewed(),
                evaluationReported(),
                managementResponded(),
                lessonRecorded());
    }

    public static EvaluationPlanned evaluationPlanned() {
        return new EvaluationPlanned(
                MIDTERM,
                EvaluationKind.MIDTERM,
                List.of("relevance", "effectiveness"),
                List.of("Who crosses the fords now who did not before?"),
                Independence.EXTERNAL,
                List.of(EVALUATORS),
                When.of("2025-02/2025-03"));
    }

    public static ObservationRecorded trustObserved() {
        return new ObservationRecorded(
                ObservationDimension.TRUST,
                ObservationSubject.SIDE,
                ActorOrText.of(Samples.RIVER_FRONT),
                null,
                new LocalId("first-dialogue"),
                null,
                NumberOrText.of(2),
                Instrument.FACILITATOR_NOTE,
                MIDTERM);
    }

    public static OutcomeClaimed outcomeClaimed() {
        return new OutcomeClaimed(
                DAYS_OF_CROSSING,
                "Commanders on both banks",
                ChangedClass.INFLUENTIAL_PEOPLE,
                "agree on two days of crossing a week by messenger, without us",
                When.of("2025-02~"),
                "the two upper fords",
                EffectCategory.C2,
                OutcomeSign.POSITIVE,
                true,
                "It is the first agreement between them that nobody had to guarantee",
                "We brought the messengers together and kept out of their talks",
                List.of("Council of Elders of the Fords"),
                List.of(StrategySamples.SAFE_FORDS));
    }

    public static OutcomeReviewed outcomeReviewed() {
        return new OutcomeReviewed(
                DAYS_OF_CROSSING,
                ReviewVerdict.PARTLY,
                ReviewerClass.PARTY,
                ActorOrText.of(Samples.GOVERNMENT),
                MIDTERM);
    }

    public static EvaluationReported evaluationReported() {
        return new EvaluationReported(
                MIDTERM,
                "archive/2025/midterm.pdf",
                List.of(
                        new EvaluationFinding(
                                "relevance",
                                "Both banks name the fords first when asked what matters",
                                Confidence.HIGH,
                                List.of(Samples.event(21))),
                        new EvaluationFinding("effectiveness", "Too early to say", null, List.of())),
                "the parties and the funders",
                4711L);
    }

    public static ManagementResponseRecorded managementResponded() {
        return new ManagementResponseRecorded(
                MIDTERM,
                "Let women of both banks choose their own speakers",
                ManagementAnswer.PARTLY,
                When.of("2025-09"),
                null);
    }

    public static LessonRecorded lessonRecorded() {
        return new LessonRecorded(
                LessonSource.MEDIATOR_DEBRIEFING,
                "Ask who may sit beside whom before the benches are set out",
                LessonAbout.METHOD,
                Level.ORGANISATION,
                List.of());
    }
}
