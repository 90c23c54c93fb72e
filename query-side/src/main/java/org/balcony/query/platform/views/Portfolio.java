package org.balcony.query.platform.views;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Digests;
import org.balcony.query.portfolio.CaseFigures;
import org.balcony.query.portfolio.CaseInView;
import org.balcony.query.portfolio.Pool;
import org.jspecify.annotations.Nullable;

/** Answers views of several cases: a row for each, and the figures that add up. */
public final class Portfolio {

    private final CaseHistories histories;
    private final KeptFigures figures;

    public Portfolio(CaseHistories histories, KeptFigures figures) {
        this.histories = histories;
        this.figures = figures;
    }

    /** The view of all cases the reader may know of. */
    Answered ofAll(Asked asked, Selection selection) {
        List<CaseInView> matching = matching(asked, selection);
        List<CaseInView> rest = matching.stream().filter(selection::isAfter).toList();
        List<CaseInView> page = rest.subList(0, Math.min(selection.limit(), rest.size()));
        String next =
                page.size() == rest.size() ? null : page.getLast().row().id().toString();
        return answered(asked, null, table(page, matching, asked), selection.with(asked.again(asked.path(null))), next);
    }

    /** The cases asked for, in the order of their ids. */
    List<CaseInView> matching(Asked asked, Selection selection) {
        return figures.of(histories.cases(), asked.question()).stream()
                .filter(selection::takes)
                .toList();
    }

    /** The view of the cases of a conflict. */
    Answered ofConflict(Asked asked, StreamId conflict) {
        List<CaseInView> cases = inConflict(asked, conflict);
        String path = "/api/conflicts/" + conflict.id() + "/views/"
                + asked.view().entry().name();
        return answered(asked, conflict, table(cases, cases, asked), asked.again(asked.path(conflict)), null);
    }

    /** The cases of a conflict by then, in the order of their ids. */
    List<CaseInView> inConflict(Asked asked, StreamId conflict) {
        return figures.of(histories.casesOf(conflict), asked.question()).stream()
                .filter(one -> StreamId.of(one.row().conflictId()).equals(conflict))
                .toList();
    }

    private Answered answered(
            Asked asked, @Nullable StreamId subject, ViewTable table, Again again, @Nullable String next) {
        return new Answered(
                asked.view(),
                subject,
                null,
                table,
                null,
                asked.moment(),
                Digests.of(table),
                again,
                asked.called(histories, subject),
                next,
                asked.ofNow());
    }

    private static ViewTable table(List<CaseInView> shown, List<CaseInView> all, Asked asked) {
        SortedMap<String, Object> footer = new TreeMap<>();
        footer.put("cases", all.size());
        footer.put("retracted", all.stream().mapToLong(CaseInView::retracted).sum());
        footer.put("countedTo", asked.moment().day());
        List<CaseFigures> rows = shown.stream().map(CaseInView::row).toList();
        return new ViewTable(rows, Pool.of(all.stream().map(CaseInView::row).toList()), footer);
    }
}
