package org.balcony.query.evaluation.coordinationcoverage;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of coordination coverage. */
final class CoordinationCoverageEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "coordination-coverage",
            "E14",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "Did we talk to those who work with the same people at the same time, and if not, why not?",
            List.of("evaluators", "lead mediators", "coordination partners"),
            List.of("recorded", "occurred"),
            CoverageRow.class,
            List.of(
                    new Column("ourCase", "our case it overlaps with"),
                    new Column(
                            "initiativeId, kind, owners, status, period", "the initiative of others, as last mapped"),
                    new Column("sharedParties, sharedIssues", "what it shares with our case"),
                    new Column(
                            "word",
                            "consulted, waived, declined, unanswered, sought (and nothing came of it yet), or none: no word on record"),
                    new Column("by", "the consultations and arrangements that say so"),
                    new Column("outcome", "what came of the last consultation held"),
                    new Column("ground", "on what ground a consultation was waived"),
                    new Column("objectionOverridden", "it objected, and we went ahead"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("overlapping", "O: initiatives of others that overlap with a case of ours"),
                    new Column("coverage", "consulted, of those that overlap"),
                    new Column("explainedCoverage", "consulted or waived, of those that overlap"),
                    new Column("noWordOnRecord", "overlapping initiatives with no word on record"),
                    new Column("mutuallyConsulted", "members of arrangements in force, consulted with each other"),
                    new Column("objectionsOverridden", "objections in spite of which we went ahead")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open initiatives last",
                    "arrangements: the arrangements in force, since when, and their members",
                    "objections: consultations whose last word was an objection, and whether we went ahead"),
            List.of(
                    "O = initiatives of others that may have run while the case did (registered to closed or the day asked about) and share a party it engages or an issue",
                    "C = of these, a consultation held, or an owner in an arrangement that has not ended; W = waived on a recorded ground and never held",
                    "coverage = C / O, explainedCoverage = (C + W) / O, to three decimals; no value where O is 0",
                    "overridden = the session the consultation was about, or an act in the time planned, certainly after the objection"),
            List.of(
                    "Not consulting can be right: a waiver on a recorded ground counts as explained.",
                    "No word on record does not mean that nobody spoke.",
                    "Overlap rests on the map of initiatives; what is not mapped is missing from O."));

    private CoordinationCoverageEntry() {}
}
