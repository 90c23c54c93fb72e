package org.balcony.query.evaluation.balancingmeasures;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the balancing measures register. */
final class BalancingMeasuresEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "balancing-measures-register",
            "E10",
            1,
            Set.of(StreamKind.CASE),
            "What was done about imbalances of power, was it delivered, and what did it do?",
            List.of("evaluators", "lead mediators", "auditors"),
            List.of("recorded", "occurred"),
            BalancingMeasureRow.class,
            List.of(
                    new Column(
                            "measureId, kind, dimensions", "the measure, what sort it is, and in what it strengthens"),
                    new Column("beneficiary, beneficiaryName", "whom it strengthens"),
                    new Column("status", "proposed, under way, completed, discontinued or not pursued"),
                    new Column("proposedAt, startedAt, endedAt", "when, as the sources say (EDTF)"),
                    new Column("approvedBy, provider", "who approved it and who carried it out"),
                    new Column("assessmentRef", "the assessment or finding behind it"),
                    new Column("cost", "what it was thought to cost when it was proposed"),
                    new Column(
                            "planned, delivered",
                            "days, persons, money and objectives; nothing is delivered by a measure proposed or not pursued"),
                    new Column("personsHidden", "a number of fewer than five people is hidden from you"),
                    new Column("visibility", "who knows of it"),
                    new Column("effectJudgement", "what each reviewer said it did to the balance"),
                    new Column("perceivedPartiality", "the gravest that a review saw"),
                    new Column(
                            "openFlags",
                            "the flags of the measure that are up, since when and why; unexpected steps go by the order of storing"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("measures", "all that were proposed (count)"),
                    new Column(
                            "proposedOnly, underWay, completed, discontinued, notPursued",
                            "by where they stand (counts)"),
                    new Column("deliveredOfPlannedDays", "days delivered / days planned (measure)"),
                    new Column(
                            "deliveredOfPlannedPersons",
                            "persons delivered of persons planned (share); left out where a number is hidden from you"),
                    new Column(
                            "reviewed",
                            "measures with a judgement of their effect, of those carried out and over (share)")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day on which the flags are up"),
            List.of(
                    "status = the outcome where it ended; else under way where it started; else proposed",
                    "delivered / planned is taken over measures that ended and have both on record, days to three decimals"),
            List.of(
                    "Delivering as planned does not show that the balance changed; see E9 and the judgements.",
                    "A measure that was dropped is no failure of the measure.",
                    "Reviewers of different class may disagree; they stand side by side."));

    private BalancingMeasuresEntry() {}
}
