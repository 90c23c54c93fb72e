package org.balcony.events.samples;

import java.math.BigDecimal;
import java.util.List;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.Partiality;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Quantity;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class PowerSamples {

    public static final LocalId WEST_BANK_VENUE = new LocalId("west-bank-venue");
    public static final LocalId TRAINING = new LocalId("training-of-the-elders");

    private PowerSamples() {}

    /** One of each. */
    public static List<PowerEvent> oneOfEach() {
        return List.of(
                decisionTaken(),
                new ProceduralDecisionReversed(WEST_BANK_VENUE),
                partyReaction(),
                measureProposed(),
                measureStarted(),
                measureEnded(),
                effectReviewed(),
                leverageApplied());
    }

    public static ProceduralDecisionTaken decisionTaken() {
        return new ProceduralDecisionTaken(
                WEST_BANK_VENUE,
                DecisionKind.VENUE,
                "Meet in the school of the west bank",
                List.of("the capital", "a boat on the river"),
                List.of(
                        new AffectedParty(ActorOrText.of(Samples.GOVERNMENT), Effect.of(-1)),
                        new AffectedParty(ActorOrText.of(Samples.ELDERS), Effect.of(2)),
                        new AffectedParty(new ActorOrText("traders of the east bank"), null)),
                new LocalId("session-1"),
                new LocalId("capital-venue"));
    }

    public static PartyReactionRecorded partyReaction() {
        return new PartyReactionRecorded(
                ReactionTo.DECISION,
                WEST_BANK_VENUE,
                ActorOrText.of(Samples.GOVERNMENT),
                Reaction.SURPRISE,
                Effect.of(-2));
    }

    public static BalancingMeasureProposed measureProposed() {
        return new BalancingMeasureProposed(
                TRAINING,
                MeasureKind.NEGOTIATION_TRAINING,
                ActorOrText.of(Samples.ELDERS),
                List.of(PowerDimension.KNOWLEDGE_SKILLS, PowerDimension.ORGANISATIONAL),
                Samples.event(10),
                MeasureVisibility.KNOWN_TO_ALL,
                new Money("4200.00", "EUR"));
    }

    public static BalancingMeasureStarted measureStarted() {
        return new BalancingMeasureStarted(
                TRAINING,
                ActorOrText.of(Samples.OUR_ORGANISATION),
                new ActorOrText("two trainers of the law school"),
                new MeasureExtent(
                        Quantity.of(2), 16, new Money("4200.00", "EUR"), List.of("prepare the talks about the fords")));
    }

    public static BalancingMeasureEnded measureEnded() {
        return new BalancingMeasureEnded(
                TRAINING,
                MeasureOutcome.COMPLETED,
                new MeasureExtent(
                        Quantity.of(new BigDecimal("1.5")),
                        14,
                        new Money("3950.50", "EUR"),
                        List.of("prepare the talks about the fords", "read a water register")));
    }

    public static BalancingEffectReviewed effectReviewed() {
        return new BalancingEffectReviewed(
                TRAINING,
                ReviewerSide.OTHER_PARTY,
                Samples.event(10),
                Samples.event(13),
                BalanceJudgement.NARROWED,
                Partiality.SOME,
                "The traders ask for a training of their own");
    }

    public static LeverageApplied leverageApplied() {
        return new LeverageApplied(
                new ActorOrText("the envoy of the neighbours"),
                ActorOrText.of(Samples.RIVER_FRONT),
                LeverageKind.RECOGNITION_OFFER,
                true,
                List.of(ActorOrText.of(Samples.OUR_ORGANISATION)),
                "Speak with the elders before the harvest");
    }
}
