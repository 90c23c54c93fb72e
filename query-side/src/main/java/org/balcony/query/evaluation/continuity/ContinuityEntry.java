package org.balcony.query.evaluation.continuity;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of participant continuity. */
final class ContinuityEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "participant-continuity",
            "E3",
            1,
            Set.of(StreamKind.CASE),
            "Did the same people come again, and who keeps the process together?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            ContinuityRow.class,
            List.of(
                    new Column(
                            "sessionId, strand, occurredAt",
                            "the session, its line of work, and when it took place (EDTF)"),
                    new Column("previous", "the session before it in the strand"),
                    new Column("present", "how many are on record as present, partly or online"),
                    new Column("total", "how many the frozen count says there were"),
                    new Column(
                            "kept, continuity",
                            "how many had been at the session before, and their share of those who were"),
                    new Column(
                            "newFaces, newFaceRate",
                            "how many had never come before, and their share of those present"),
                    new Column("ofCore", "how many of the core were there"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column(
                            "continuity",
                            "over all pairs of consecutive sessions: kept, of those present at the earlier one"),
                    new Column(
                            "newFaces",
                            "over all sessions but the first of a strand: never seen before, of those present"),
                    new Column("core", "people of the core, of all who ever came; over all strands")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "withoutAttendance: sessions held at which nobody is on record as present",
                    "cores: for each strand its sessions, its people, its core, the core by side, and the spread between sides",
                    "erased, continuityNote: how many persons are shown no more, which makes continuity approximate",
                    "smallCells: what is kept from this reader"),
            List.of(
                    "continuity = |A(k) ∩ A(k+1)| / |A(k)|, where A(s) are the persons on record as present, partly or online at session s, and k, k+1 follow each other in a strand",
                    "newFaceRate = |A(k+1) ∖ ∪A(≤ k)| / |A(k+1)|",
                    "core = persons in ≥ 60 % of the sessions of a strand at which anybody is on record; spread = most − fewest by side"),
            List.of(
                    "High continuity is not quality, and new faces are not failure.",
                    "Where total is larger than present, some who came are not on record by pseudonym.",
                    "The core is counted to the day asked about; who was in it earlier may not be now."));

    private ContinuityEntry() {}
}
