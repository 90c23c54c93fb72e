package org.balcony.query.evaluation.powerbalance;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of power balance over time. */
final class PowerBalanceEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "power-balance-over-time",
            "E9",
            1,
            Set.of(StreamKind.CASE),
            "How far apart were the parties in what they can bring about, and what was done about it meanwhile?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            PowerBalanceRow.class,
            List.of(
                    new Column("what", "an assessment, or a measure beside it on the line"),
                    new Column(
                            "at, until",
                            "when an assessment was made; when a measure began (was proposed, where it never began) and ended"),
                    new Column("parties", "each party's composite and its known dimensions, 0 to 4"),
                    new Column("imbalance", "the highest less the lowest composite"),
                    new Column("dimensionGaps", "the highest less the lowest, in each dimension known of two parties"),
                    new Column("assessor, confidence", "who judged, and how sure"),
                    new Column("structuralNote", "what holds the balance in place"),
                    new Column("measuresUnderWay", "the measures under way since the assessment before"),
                    new Column("imbalanceBefore, imbalanceAfter", "at the assessments on either side"),
                    new Column(
                            "change",
                            "of an assessment, against the one before; of a measure that ended, after less before"),
                    new Column(
                            "measureId, kind, beneficiary, beneficiaryName, status",
                            "the measure, those proposed and not pursued among them"),
                    new Column("imprecise", "one of its dates is imprecise"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("assessments", "how many (count)"),
                    new Column("imbalance", "at the latest assessment that compares two parties (measure)"),
                    new Column("imbalanceChange", "the latest less the first (measure)"),
                    new Column("measuresPursued", "measures begun, of all that were proposed (share)")),
            List.of(
                    new Column(
                            "weights",
                            "how much each dimension counts, such as political:2,knowledge_skills:0.5; from 0 to 999.999, one that is not named counts 1")),
            List.of(
                    "retracted: records left out because they were annulled",
                    "weights: of each dimension, as they were applied",
                    "countedTo: the day to which open measures last"),
            List.of(
                    "composite = sum(weight × score) / sum(weight) over the known dimensions of a party, to three decimals",
                    "imbalance = highest composite − lowest composite of one assessment",
                    "change of a measure = imbalance(first assessment after it ended) − imbalance(last assessment by its beginning)",
                    "a measure is under way between two assessments if it began by the later and had not ended before the earlier, in the order of happening"),
            List.of(
                    "Timing is not causation: a change after a measure is not shown to be its effect.",
                    "A composite hides in which dimension the parties differ; the dimensions stand beside it.",
                    "Two assessments by different assessors may differ without anything having changed."));

    private PowerBalanceEntry() {}
}
