package org.balcony.query.evaluation.contributions;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the contribution matrix. */
final class ContributionsEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "contribution-matrix",
            "E19",
            1,
            Set.of(StreamKind.CASE),
            "What is claimed to have changed, for good and ill, in whom, and how well is it supported?",
            List.of("evaluators", "lead mediators", "auditors"),
            List.of("recorded", "occurred"),
            ContributionRow.class,
            List.of(
                    new Column("category, meaning", "the category of contribution, C1 to C9; all are shown"),
                    new Column(
                            "participants, influentialPeople, society, notSaid",
                            "claims by who changed: positive, negative, mixed, reviewed, substantiated, evidence"),
                    new Column("byTrack", "the same by the track declared for the time of the change"),
                    new Column("all", "all claims of the category"),
                    new Column("goals", "the goals that aim at the category, and the claims that name them"),
                    new Column("goalCoverage", "how many of these goals a claim of the category names"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("claims, positive, negative, mixed", "how many claims, and of which sign"),
                    new Column("disputed", "how many of them somebody contests"),
                    new Column("substantiated", "claims found to hold, of those reviewed"),
                    new Column("evidence", "pieces of evidence attached to claims"),
                    new Column("goalCoverage", "goals that a claim names, of those neither dropped nor replaced")),
            List.of(),
            List.of("retracted: records left out because they were annulled", "countedTo: the day asked about"),
            List.of(
                    "substantiatedShare = substantiated / reviewed, to three decimals; the verdict on a claim is the most critical of the latest of each reviewer: refuted, contested, partly, substantiated",
                    "evidence = pieces attached to the claims; newestEvidence = the latest of their dates",
                    "track = the last declared for the whole case by the time of the change; where only strands have one, each of theirs",
                    "goalCoverage = goals named by a claim / goals neither dropped nor replaced; in a row, those that aim at its category"),
            List.of(
                    "A claim is what somebody says, not what is known; the share of claims that hold says nothing of claims nobody reviewed.",
                    "An empty field means that nobody claimed anything, not that nothing changed.",
                    "Claims for good and for ill are not set off against each other."));

    private ContributionsEntry() {}
}
