package org.balcony.query.audit.decisiondossier;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the decision dossier. */
final class DecisionDossierEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "decision-dossier",
            "A2",
            1,
            Set.of(StreamKind.CASE),
            "Why was it decided, on what knowledge, and what came of it?",
            List.of("auditors", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            DecisionDossierRow.class,
            List.of(
                    new Column(
                            "decision, kind, subject",
                            "what sort of decision (procedural, design, goal_revision, strategy, exclusion, disclosure, release, reclassification, case), what about, and which one"),
                    new Column(
                            "decidedAt, recordedAt", "when it was taken, as the source says (EDTF), and when stored"),
                    new Column("question", "what there was to decide"),
                    new Column("options, choice", "what else was considered, and what was chosen, as far as on record"),
                    new Column("rationale, basis", "why, and what the record rests on"),
                    new Column("decidedBy, actingRole", "who took it, or recorded it, in which role"),
                    new Column(
                            "knownThen",
                            "where to read what was known: asOfRecorded (the instant before it was recorded), asOfOccurred (its own time), and links to stateAsOf and timeline"),
                    new Column(
                            "affected",
                            "parties: anticipated effect, observed reactions with their event ids, observedSum, surprise"),
                    new Column("surprise", "the surprises of its parties together"),
                    new Column("reversal", "by which entry it was taken back or replaced, when and why"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("decisions", "how many decisions there are"),
                    new Column("withRationale", "the share of them that say why"),
                    new Column(
                            "withAnticipation",
                            "the share of procedural decisions that say how some party was thought to take it"),
                    new Column("reversed", "how many were taken back or replaced"),
                    new Column("ruleWaivers", "how many times a presence rule was waived")),
            List.of(),
            List.of("retracted: records left out because they were annulled"),
            List.of(
                    "surprise of a party = sum of observed effects − anticipated effect, each from −3 to 3; absent unless both are on record",
                    "withRationale = decisions with a rationale / decisions",
                    "withAnticipation = procedural decisions with an anticipated effect for at least one party / procedural decisions"),
            List.of(
                    "That those who decided had looked at what was known: it was there to be looked at.",
                    "What had happened and was not recorded by then; decisions that nobody recorded.",
                    "A reaction after a decision is not its effect alone.",
                    "What a confidential matter is about."));

    private DecisionDossierEntry() {}
}
