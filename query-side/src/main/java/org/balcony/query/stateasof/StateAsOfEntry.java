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
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "What did the case look like to us on that day?",
            List.of("auditors", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            List.of(
                    new Column("machine", "case, stage-iteration, mandate, track, initiative or party"),
                    new Column("subject", "which one"),
                    new Column("state", "its state; for a track, the track as declared"),
                    new Column("since, recordedAt", "when the last step happened, and when it was stored"),
                    new Column("facts", "what else was known of it"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about"),
                    new Column("unexpected", "the last record is no step that the machine knows from where it stood")),
            List.of("retracted: records left out because they were annulled"),
            List.of(
                    "States are computed from the records that stand, in the order of storing (rule N10).",
                    "A mandate is in force until a record ends or supersedes it; expiry by its period is not derived."),
            List.of("What nobody had recorded by then is not part of the state, even if it had happened."));

    private StateAsOfEntry() {}
}
