package org.balcony.query.caselist;

import java.util.List;
import java.util.Set;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the case list. */
public final class CaseListEntry {

    public static final ViewEntry ENTRY = new ViewEntry(
            "case-list",
            "L1",
            CaseListView.VERSION,
            Set.of(),
            "Which cases are there, and where does each stand?",
            List.of("everybody who may know of a case"),
            List.of("recorded", "occurred"),
            CaseListRow.class,
            List.of(
                    new Column("id, caseCode, workingTitle", "the case; either id or code addresses it"),
                    new Column("conflictId, conflictCode, leadOrganisation", "the conflict it works on, and who leads"),
                    new Column("status", "proposed, active, declined, suspended or closed"),
                    new Column("openStages, strands", "the stages with an open run, and the lines of work"),
                    new Column(
                            "registeredAt, lastActivity",
                            "when it was registered, and the latest happening on record (EDTF)"),
                    new Column("lastRecordedAt", "when its newest entry was stored"),
                    new Column("counts", "entries, happenings, agreements, disputed and retracted entries")),
            List.of(),
            List.of(),
            List.of(
                    "retracted: annulled entries of the cases shown",
                    "next: the cursor of the next page; absent on the last"),
            List.of(
                    "Rows stand in the order in which cases were registered; query looks in code and title, whatever the case of letters."),
            List.of(
                    "A case that is not here may exist: it shows only to those in whose scope it is.",
                    "Who may know of a case and see nothing of it reads its card alone: code, title, conflict, status and open stages."));

    private CaseListEntry() {}
}
