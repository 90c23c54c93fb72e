package org.balcony.query.stateasof;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of state as of. */
final class StateAsOfEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "state-as-of",
            "A3",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT, StreamKind.PERSON),
            "What did the case look like to us on that day?",
            List.of("auditors", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            StateRow.class,
            List.of(
                    new Column("machine", "what sort of thing it is: " + Machine.words()),
                    new Column("subject", "which one"),
                    new Column(
                            "state",
                            "its state; for a track, the track as declared; unknown where only notes about it stand"),
                    new Column(
                            "since, recordedAt",
                            "when the last step happened, or the day on which a date took it further, and when the last step was stored"),
                    new Column(
                            "facts",
                            "what else was known of it; derivedFromDates where a date and no record led to the state"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about"),
                    new Column("unexpected", "the last record is no step that the machine knows from where it stood")),
            List.of(new Column(
                    "things, " + Machine.figures(),
                    "things in some state, of every sort and of each; a sort is absent where there is none")),
            List.of(),
            List.of("retracted: records left out because they were annulled"),
            List.of(
                    "States are computed from the records that stand, in the order of storing (rule N10).",
                    "Mandates, funding, roles, risks, regimes, consents, authorisations and grants pass with their dates; a record that moves the date moves the state.",
                    "A participation carries its consents by scope and its latest risk as facts; rating = likelihood × severity.",
                    "A vacancy is a role that somebody held and nobody holds.",
                    "follow-up: one row for each participation of a plan. A contact is due every cadence after the day of planning; a contact counts for the due day nearest to it; without one a due day is missed once half a cadence has passed, and void where consent to be contacted was withdrawn.",
                    "An evaluation has responded once it has as many answers as its latest report has findings, because reports list no recommendations.",
                    "An outcome has the most critical of the latest verdicts of each reviewer: refuted, contested, partly, substantiated."),
            List.of(
                    "What nobody had recorded by then is not part of the state, even if it had happened.",
                    "The substance of confidential matters.",
                    "Of an erased person a case keeps the participation and that it was erased, a person's own history whether erasure was asked for, refused or done; neither says who it was."));

    private StateAsOfEntry() {}
}
