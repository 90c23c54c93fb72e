package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.Harm;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PartyRipeness;
import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.AssessmentEvent.ReviewScope;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.AssessmentEvent.SensitivityVerdict;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Score;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class AssessmentSamples {

    private AssessmentSamples() {}

    /** One of each. */
    public static List<AssessmentEvent> oneOfEach() {
        return List.of(
                Samples.findingRecorded(),
                Samples.contactMade(),
                ripenessAssessed(),
                conveningPowerAssessed(),
                powerBalanceAssessed(),
                conflictSensitivityReviewed(),
                influenceObserved());
    }

    public static RipenessAssessed ripenessAssessed() {
        return new RipenessAssessed(
                List.of(
                        new PartyRipeness(
                                ActorOrText.of(Samples.GOVERNMENT),
                                Perception.YES,
                                Perception.UNCLEAR,
                                Perception.NO,
                                Perception.YES),
                        new PartyRipeness(
                                ActorOrText.of(Samples.RIVER_FRONT),
                                Perception.YES,
                                Perception.YES,
                                Perception.YES,
                                null)),
                "A second harvest lost to the flood",
                Ripeness.RIPENING,
                Confidence.MEDIUM);
    }

    public static ConveningPowerAssessed conveningPowerAssessed() {
        return new ConveningPowerAssessed(
                ActorOrText.of(Samples.OUR_ORGANISATION),
                "talks about the use of the fords",
                List.of(
                        new ConveningTarget(
                                ActorOrText.of(Samples.GOVERNMENT),
                                Score.of(4),
                                Score.of(1),
                                Score.of(1),
                                List.of("relationship with the water department"),
                                List.of(),
                                true),
                        new ConveningTarget(
                                ActorOrText.of(Samples.ELDERS),
                                Score.of(3),
                                Score.UNKNOWN,
                                null,
                                List.of("reputation on the west bank"),
                                List.of(),
                                null)),
                2,
                ConveningVerdict.PARTIAL,
                true);
    }

    public static PowerBalanceAssessed powerBalanceAssessed() {
        return new PowerBalanceAssessed(
                List.of(
                        new PartyPower(
                                ActorOrText.of(Samples.GOVERNMENT),
                                new PowerScores(
                                        Score.of(3), Score.of(4), Score.of(3), null, Score.of(3), Score.of(2), null)),
                        new PartyPower(
                                ActorOrText.of(Samples.ELDERS),
                                new PowerScores(
                                        Score.of(0),
                                        Score.of(1),
                                        Score.UNKNOWN,
                                        null,
                                        Score.of(1),
                                        Score.of(3),
                                        null))),
                AssessmentMethod.EXPERT_PANEL,
                "Water rights are registered in the capital only",
                Confidence.LOW);
    }

    public static ConflictSensitivityReviewed conflictSensitivityReviewed() {
        return new ConflictSensitivityReviewed(
                ReviewScope.SESSION,
                "the first meeting of both banks",
                List.of("who holds the water gates"),
                List.of("the market of the fords"),
                List.of(new Harm(
                        "women who cross the river to come",
                        "stopped at the bridge on their way home",
                        Rating.of(3),
                        Rating.of(4),
                        "The elders walk with them")),
                null,
                SensitivityVerdict.PROCEED_WITH_CHANGES);
    }

    public static InfluenceObserved influenceObserved() {
        return new InfluenceObserved(
                ActorOrText.of(Samples.RIVER_FRONT),
                List.of(Samples.event(5)),
                "to leave the fords open on market days",
                InfluenceResult.PARTLY,
                "The rains had closed two of the fords anyway");
    }
}
