package org.balcony.query.titles;

import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class PowerTitles {

    private PowerTitles() {}

    static Line of(PowerEvent event, ActorNames names) {
        return switch (event) {
            case ProceduralDecisionTaken e -> Line.of("Procedural decision taken: " + Words.of(e.kind()), e.choice());
            case ProceduralDecisionReversed _ -> Line.of("Procedural decision reversed", null);
            case PartyReactionRecorded e ->
                Line.of("Party reaction recorded: " + Words.of(e.about()) + ", " + names.of(e.by()), null);
            case BalancingMeasureProposed e ->
                Line.of("Balancing measure proposed: " + Words.of(e.kind()) + ", " + names.of(e.beneficiary()), null);
            case BalancingMeasureStarted e ->
                Line.of("Balancing measure started" + ", " + names.of(e.approvedBy()), null);
            case BalancingMeasureEnded e -> Line.of("Balancing measure ended: " + Words.of(e.outcome()), null);
            case BalancingEffectReviewed e ->
                Line.of("Balancing effect reviewed: " + Words.of(e.reviewerClass()), e.sideEffects());
            case LeverageApplied e ->
                Line.of("Leverage applied: " + Words.of(e.kind()) + ", " + names.of(e.by()), e.intended());
        };
    }

    static String subject(PowerEvent event, StreamId stream) {
        return switch (event) {
            case ProceduralDecisionTaken e -> "decision/" + e.decisionId();
            case ProceduralDecisionReversed e -> "decision/" + e.decisionId();
            case PartyReactionRecorded _ -> stream.toString();
            case BalancingMeasureProposed e -> "measure/" + e.measureId();
            case BalancingMeasureStarted e -> "measure/" + e.measureId();
            case BalancingMeasureEnded e -> "measure/" + e.measureId();
            case BalancingEffectReviewed e -> "measure/" + e.measureId();
            case LeverageApplied _ -> stream.toString();
        };
    }
}
