package org.balcony.query.evaluation.criteria;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the criteria dashboards. */
final class CriteriaEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "criteria-dashboards",
            "E25",
            1,
            Set.of(StreamKind.CASE),
            "What on record speaks to each criterion by which such work is judged, and to which does nothing?",
            List.of("evaluators", "funders"),
            List.of("recorded", "occurred"),
            CriterionRow.class,
            List.of(
                    new Column("frame", "the tab: the six of the DAC, the eight fundamentals of the UN, those of RPP"),
                    new Column("criterion, meaning", "the criterion, and what it asks"),
                    new Column(
                            "onRecord, says",
                            "whether anything speaks to it; no evidence on record where nothing does"),
                    new Column(
                            "views",
                            "the views that speak to it, with their figures where they have anything on record"),
                    new Column("records", "records that speak to it by themselves, such as agreements or goals"),
                    new Column("findings", "what evaluations found on it"),
                    new Column("evidence", "evidence attached to what speaks to it"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column(
                            "goodDecisions",
                            "decisions that speak well for the work, such as declining for saturation"),
                    new Column("criteriaWithoutEvidence", "criteria to which nothing on record speaks")),
            List.of(new Column(CriteriaView.FRAME, "one tab only: dac, un or rpp")),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day asked about",
                    "notes: what to bear in mind"),
            List.of(
                    "a view speaks to a criterion where a row of it, or of the part asked for, rests on an entry the view is about",
                    "a finding of an evaluation speaks to the criteria that its own criterion names",
                    "post-agreement findings = findings of the assessment that do not certainly come before the first agreement",
                    "evidence = pieces attached to entries that speak to the criterion"),
            List.of(
                    "There is no score: that much speaks to a criterion does not say that it is met.",
                    "No evidence on record does not say that a criterion is not met."));

    private CriteriaEntry() {}
}
