package org.balcony.command.kernel;

import java.util.List;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.ReviewScope;
import org.balcony.events.AssessmentEvent.SensitivityVerdict;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;

/** What may happen in a case about power, assessment and obstacles, sensible or not. */
final class HistoriesOfPower {

    private static final LocalId A = new LocalId("a");
    private static final LocalId B = new LocalId("b");
    private static final ActorOrText PARTY = ActorOrText.of(Samples.POLITICIANS);

    /** Events that say something by themselves. */
    static final List<DomainEvent> EVENTS = List.of(
            convening(ConveningVerdict.INSUFFICIENT),
            convening(ConveningVerdict.SUFFICIENT),
            new ConflictSensitivityReviewed(
                    ReviewScope.CASE, null, List.of(), List.of(), List.of(), true, SensitivityVerdict.PROCEED),
            decision(A, DecisionKind.WAIVE_PRESENCE_RULE, null),
            decision(B, DecisionKind.MEDIA, A),
            new ProceduralDecisionReversed(A),
            new ProceduralDecisionReversed(B),
            proposed(A),
            proposed(B),
            new BalancingMeasureStarted(A, PARTY, null, null),
            new BalancingMeasureEnded(A, MeasureOutcome.COMPLETED, null),
            new BalancingMeasureEnded(A, MeasureOutcome.DISCONTINUED, null),
            new BalancingMeasureEnded(B, MeasureOutcome.NOT_PURSUED, null),
            new BalancingEffectReviewed(A, ReviewerSide.TEAM, null, null, BalanceJudgement.NARROWED, null, null),
            new BalancingEffectReviewed(A, ReviewerSide.TEAM, null, null, BalanceJudgement.WIDENED, null, null),
            new LeverageApplied(PARTY, PARTY, LeverageKind.SANCTION, null, List.of(), null),
            new ObstacleIdentified(A, ObstacleKind.UNSAFE, null, List.of(), null),
            new ObstacleResponseStarted(A, "go elsewhere", null, null, null),
            new ObstacleSettled(A, ObstacleSettlement.RESOLVED, null),
            new ObstacleSettled(A, ObstacleSettlement.ACCEPTED, null),
            new ObstacleRecurred(A, null));

    private HistoriesOfPower() {}

    private static ConveningPowerAssessed convening(ConveningVerdict verdict) {
        ConveningTarget target = new ConveningTarget(PARTY, Score.of(1), Score.of(1), null, List.of(), List.of(), null);
        return new ConveningPowerAssessed(PARTY, null, List.of(target), null, verdict, null);
    }

    private static ProceduralDecisionTaken decision(LocalId id, DecisionKind kind, LocalId supersedes) {
        return new ProceduralDecisionTaken(id, kind, null, List.of(), List.of(), null, supersedes);
    }

    private static BalancingMeasureProposed proposed(LocalId id) {
        return new BalancingMeasureProposed(
                id, MeasureKind.SETTING_RULE, PARTY, List.of(), null, MeasureVisibility.KNOWN_TO_ALL, null);
    }
}
