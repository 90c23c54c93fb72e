package org.balcony.query.portfolio;

import java.util.List;
import java.util.Optional;
import org.balcony.events.history.Standing;
import org.balcony.query.caselist.CaseListRow;
import org.balcony.query.caselist.CaseListView;
import org.balcony.query.caselist.Search;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;

/**
 * A case as a view shows it among others.
 *
 * @param search what it is found by
 * @param retracted how many annulled records the view left out
 */
public record CaseInView(CaseFigures row, String search, long retracted) {

    private static final CaseListView LINES = new CaseListView();

    /** The case of a reading; empty where the reading knows no registration. */
    public static Optional<CaseInView> of(HistoryView view, Reading reading) {
        return LINES.of(reading).map(line -> of(line, reading, view.of(reading)));
    }

    private static CaseInView of(CaseListRow line, Reading reading, ViewTable table) {
        List<Standing> steps = line.eventIds().isEmpty()
                ? List.of()
                : CaseStatus.reached(reading.shown())
                        .map(CaseStatus.Reached::by)
                        .orElse(List.of());
        CaseFigures row = new CaseFigures(
                steps.stream().map(one -> one.original().fact().id()).toList(),
                line.id(),
                line.caseCode(),
                line.conflictId(),
                line.conflictCode(),
                line.status(),
                line.registeredAt(),
                table.figures());
        long retracted = table.footer().get("retracted") instanceof Number number ? number.longValue() : 0;
        return new CaseInView(row, Search.text(line), retracted);
    }
}
