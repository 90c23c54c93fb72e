package org.balcony.query.correctionhistory;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the correction history. */
final class CorrectionHistoryEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "correction-history",
            "A4",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "What was changed later, by whom and why?",
            List.of("auditors", "evaluators"),
            List.of("recorded", "occurred"),
            CorrectionRow.class,
            List.of(
                    new Column("target, event, title, subject", "the entry that was corrected, as it reads now"),
                    new Column("field", "the part of the entry"),
                    new Column(
                            "versions",
                            "every value that stood there: value, eventId, recordedAt, by, actingRole, kind, why, delayDays, hadEffect"),
                    new Column("viewsTouched", "the views that show entries of this kind"),
                    new Column("disputed", "somebody contests the entry")),
            List.of(
                    new Column("corrections", "corrections that stand, of entries that stand"),
                    new Column("entriesCorrected", "entries that were corrected at least once")),
            List.of(),
            List.of(
                    "retracted: corrections left out because they were annulled",
                    "unfit: corrections that had no effect, because the value does not fit the field"),
            List.of("delayDays = day of the correction's recordedAt − day of the entry's recordedAt"),
            List.of("A corrected entry was not careless: facts arrive late and out of order."));

    private CorrectionHistoryEntry() {}
}
