package org.balcony.query.audit.disputeregister;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the dispute register. */
final class DisputeRegisterEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "dispute-register",
            "A9",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "Where do accounts differ?",
            List.of("auditors", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            DisputeRegisterRow.class,
            List.of(
                    new Column(
                            "stream, kind", "where it is, and whether somebody contests a record or two dates differ"),
                    new Column(
                            "record, event, subject, title, happened",
                            "the contested entry as it reads now; of two dates, the one stored later"),
                    new Column("disputant, claim, since", "who says what against it, and since when that is stored"),
                    new Column("status", "open, taken_back, resolved_by_correction, resolved_by_retraction"),
                    new Column("settledBy, settledAt", "the entries that resolved it or took it back, and when"),
                    new Column("values", "what stands against what: field, value, and the entry that gives it"),
                    new Column("evidence", "how many pieces of evidence support the contested entry")),
            List.of(
                    new Column("disputes", "how many disputes there are, those taken back too"),
                    new Column("open", "how many disputes are open"),
                    new Column("resolved", "the share of disputes not taken back that were resolved"),
                    new Column("dateConflicts", "how many pairs of dates cannot both be right"),
                    new Column("daysToResolution", "how long disputes took from being stored to being resolved")),
            List.of(),
            List.of("retracted: disputes that were taken back; their rows are shown"),
            List.of(
                    "resolved = disputes whose record was corrected or annulled after them / disputes not taken back",
                    "daysToResolution = day of settledAt − day of since, of resolved disputes"),
            List.of(
                    "Who is right.",
                    "That the disputant agrees with a correction: only that one was made after the dispute.",
                    "That what nobody contests is undisputed in the world."));

    private DisputeRegisterEntry() {}
}
