package org.balcony.query.titles;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.Effect;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** Procedural power, its cost, balancing measures and leverage in words. */
final class PowerTitles {

    private PowerTitles() {}

    static Line of(PowerEvent event, ActorNames names) {
        return switch (event) {
            case ProceduralDecisionTaken e -> Line.of("Procedural decision: " + Words.of(e.kind()), e.choice());
            case ProceduralDecisionReversed _ -> Line.of("Procedural decision taken back", null);
            case PartyReactionRecorded e ->
                Line.of(
                        names.of(e.by()) + " met a " + Words.of(e.about()) + " with " + Words.of(e.reaction())
                                + standing(e.effect()),
                        null);
            case BalancingMeasureProposed e ->
                Line.of(
                        "Balancing measure proposed for " + names.of(e.beneficiary()) + ": " + Words.of(e.kind()),
                        null);
            case BalancingMeasureStarted e ->
                Line.of("Balancing measure started, approved by " + names.of(e.approvedBy()), objectives(e.planned()));
            case BalancingMeasureEnded e ->
                Line.of(
                        "Balancing measure " + Words.of(e.outcome()) + extent(e.delivered()),
                        objectives(e.delivered()));
            case BalancingEffectReviewed e ->
                Line.of(
                        "Balance judged by " + Words.of(e.reviewerClass()) + ": " + Words.of(e.judgement()),
                        e.sideEffects());
            case LeverageApplied e ->
                Line.of(
                        "Leverage of " + names.of(e.by()) + " on " + names.of(e.on()) + ": " + Words.of(e.kind()),
                        e.intended());
        };
    }

    static String subject(PowerEvent event, StreamId stream) {
        return switch (event) {
            case ProceduralDecisionTaken e -> "decision/" + e.decisionId();
            case ProceduralDecisionReversed e -> "decision/" + e.decisionId();
            case PartyReactionRecorded e ->
                e.aboutId() == null ? stream.toString() : Words.of(e.about()) + "/" + e.aboutId();
            case BalancingMeasureProposed e -> "measure/" + e.measureId();
            case BalancingMeasureStarted e -> "measure/" + e.measureId();
            case BalancingMeasureEnded e -> "measure/" + e.measureId();
            case BalancingEffectReviewed e -> "measure/" + e.measureId();
            case LeverageApplied e ->
                e.on().actor().map(actor -> "actor/" + actor).orElse(stream.toString());
        };
    }

    private static String standing(@Nullable Effect effect) {
        return effect == null ? "" : " (standing " + (effect.points() > 0 ? "+" : "") + effect.points() + ")";
    }

    private static String extent(@Nullable MeasureExtent extent) {
        List<String> parts = new ArrayList<>();
        if (extent != null && extent.days() != null) {
            parts.add(extent.days() + " days");
        }
        if (extent != null && extent.persons() != null) {
            parts.add(extent.persons() + " people");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static @Nullable String objectives(@Nullable MeasureExtent extent) {
        return extent == null ? null : String.join("; ", extent.objectives());
    }
}
