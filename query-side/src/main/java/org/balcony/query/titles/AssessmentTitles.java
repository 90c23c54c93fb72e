package org.balcony.query.titles;

import java.util.List;
import java.util.stream.Collectors;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PartyRipeness;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Findings, judgements and contacts in words; scores stay in the record. */
final class AssessmentTitles {

    private AssessmentTitles() {}

    static Line of(AssessmentEvent event, ActorNames names) {
        return switch (event) {
            case AssessmentFindingRecorded e ->
                Line.of(
                        "Finding, " + Words.of(e.kind()) + (e.subject() == null ? "" : ": " + e.subject()),
                        e.statement());
            case ContactMade e ->
                Line.of(
                        "Contact with " + (e.counterpart() == null ? "a person" : names.of(e.counterpart())),
                        e.purpose());
            case RipenessAssessed e ->
                Line.of(
                        "Ripeness judged for "
                                + all(
                                        e.parties().stream()
                                                .map(PartyRipeness::party)
                                                .toList(),
                                        names) + ": "
                                + Words.of(e.verdict()),
                        e.catalyst());
            case ConveningPowerAssessed e ->
                Line.of(
                        "Power of " + names.of(e.subject()) + " to convene "
                                + all(
                                        e.targets().stream()
                                                .map(ConveningTarget::target)
                                                .toList(),
                                        names)
                                + ": " + Words.of(e.verdict()),
                        e.processTypeOffered());
            case PowerBalanceAssessed e ->
                Line.of(
                        "Power compared by " + Words.of(e.method()) + ": "
                                + all(
                                        e.parties().stream()
                                                .map(PartyPower::party)
                                                .toList(),
                                        names),
                        e.structuralNote());
            case ConflictSensitivityReviewed e ->
                Line.of(
                        "Conflict sensitivity reviewed, " + Words.of(e.scope()) + ": " + Words.of(e.verdict())
                                + harms(e.harms().size()),
                        e.subject());
            case InfluenceObserved e ->
                Line.of("Influence on " + names.of(e.target()) + ": " + Words.of(e.observed()), e.askedFor());
        };
    }

    static String subject(AssessmentEvent event, StreamId stream) {
        return switch (event) {
            case AssessmentFindingRecorded e -> e.partyId() == null ? stream.toString() : "actor/" + e.partyId();
            case ContactMade e ->
                e.counterpart() != null
                        ? "actor/" + e.counterpart()
                        : e.personId() == null ? stream.toString() : "person/" + e.personId();
            case RipenessAssessed _, ConveningPowerAssessed _, PowerBalanceAssessed _, ConflictSensitivityReviewed _ ->
                stream.toString();
            case InfluenceObserved e ->
                e.target().actor().map(actor -> "actor/" + actor).orElse(stream.toString());
        };
    }

    private static String harms(int listed) {
        return switch (listed) {
            case 0 -> ", no harm found";
            case 1 -> ", 1 harm considered";
            default -> ", " + listed + " harms considered";
        };
    }

    private static String all(List<ActorOrText> actors, ActorNames names) {
        return actors.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
