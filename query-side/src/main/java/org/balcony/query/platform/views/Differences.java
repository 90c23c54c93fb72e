package org.balcony.query.platform.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.difference.Difference;
import org.balcony.query.difference.DifferenceRow;
import org.balcony.query.difference.DifferenceRow.Change;
import org.balcony.query.difference.FigureChange;
import org.balcony.query.difference.Side;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Digests;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.portfolio.CaseInView;
import org.balcony.query.portfolio.Pool;
import org.jspecify.annotations.Nullable;

/** Answers what changed in a view between two moments. */
public final class Differences {

    private static final ViewTable NOTHING = new ViewTable(List.of(), Map.of());

    private final CaseHistories histories;
    private final KeptFigures figures;

    public Differences(CaseHistories histories, KeptFigures figures) {
        this.histories = histories;
        this.figures = figures;
    }

    /** In the view of a case or conflict. */
    Answered ofOne(Asked before, Asked after, StreamId subject) {
        Side was = side(before, subject).orElse(null);
        Side is = side(after, subject).orElse(null);
        if (was == null && is == null) {
            throw ReadRefused.notFound(subject.kind().word());
        }
        Side first = was == null ? empty(before) : was;
        Side then = is == null ? empty(after) : is;
        List<DifferenceRow> rows = Difference.between(first, then, meanwhile(after, subject));
        return answered(
                before,
                after,
                subject,
                rows,
                FigureChange.between(first.table().figures(), then.table().figures()),
                UnaryOperator.identity());
    }

    /**
     * In the view of several cases.
     *
     * @param takes which of them are asked for
     * @param selection adds to the question how they were chosen
     */
    Answered ofMany(
            Asked before,
            Asked after,
            @Nullable StreamId conflict,
            List<StreamId> cases,
            Predicate<CaseInView> takes,
            UnaryOperator<Again> selection) {
        Map<String, CaseInView> were = shown(cases, before, takes);
        Map<String, CaseInView> are = shown(cases, after, takes);
        Set<String> ids = new TreeSet<>(were.keySet());
        ids.addAll(are.keySet());
        List<DifferenceRow> rows = ids.stream()
                .filter(id -> !Optional.ofNullable(were.get(id))
                        .map(CaseInView::row)
                        .equals(Optional.ofNullable(are.get(id)).map(CaseInView::row)))
                .flatMap(id -> ofCase(StreamId.of(StreamKind.CASE.word() + "/" + id), before, after, takes).stream())
                .toList();
        return answered(before, after, conflict, rows, FigureChange.between(pooled(were), pooled(are)), selection);
    }

    private Map<String, CaseInView> shown(List<StreamId> cases, Asked asked, Predicate<CaseInView> takes) {
        return figures.of(cases, asked.question()).stream()
                .filter(takes)
                .collect(Collectors.toMap(one -> one.row().rowKey(), one -> one, (one, _) -> one, TreeMap::new));
    }

    private List<DifferenceRow> ofCase(StreamId one, Asked before, Asked after, Predicate<CaseInView> takes) {
        AsOf clocks = clocks(after);
        return Difference.between(side(one, before, takes), side(one, after, takes), position -> {
            var question = new KeptFigures.Question(after.view(), after.reader(), position, clocks, after.options());
            return row(figures.computed(one, question, new Sources()), takes);
        });
    }

    private Side side(StreamId one, Asked asked, Predicate<CaseInView> takes) {
        Sources sources = new Sources();
        ViewTable table = row(figures.computed(one, asked.question(), sources), takes);
        return new Side(table, asked.parameters().asOf(), asked.position(), sources.visible());
    }

    private static ViewTable row(Optional<CaseInView> shown, Predicate<CaseInView> takes) {
        return shown.filter(takes)
                .map(one -> new ViewTable(List.of(one.row()), Map.of()))
                .orElse(NOTHING);
    }

    private Optional<Side> side(Asked asked, StreamId subject) {
        Sources sources = new Sources();
        return reading(asked, subject, asked.position(), asked.parameters().asOf(), sources)
                .map(asked.view()::of)
                .map(table -> new Side(table, asked.parameters().asOf(), asked.position(), sources.visible()));
    }

    private static Side empty(Asked asked) {
        return new Side(NOTHING, asked.parameters().asOf(), asked.position(), List.of());
    }

    private LongFunction<ViewTable> meanwhile(Asked after, StreamId subject) {
        AsOf clocks = clocks(after);
        return position -> reading(after, subject, position, clocks, new Sources())
                .map(after.view()::of)
                .orElse(NOTHING);
    }

    /** The clocks of a moment without its limit on what had been recorded. */
    private static AsOf clocks(Asked asked) {
        AsOf asOf = asked.parameters().asOf();
        return new AsOf(null, asOf.occurred(), asOf.day());
    }

    private Optional<Reading> reading(Asked asked, StreamId subject, long position, AsOf asOf, Sources sources) {
        return histories.reading(
                subject,
                asked.reader(),
                position,
                asOf,
                asked.parameters().order(),
                asked.options(),
                asked.view(),
                sources);
    }

    private static SortedMap<String, Figure> pooled(Map<String, CaseInView> cases) {
        return Pool.of(cases.values().stream().map(CaseInView::row).toList());
    }

    private Answered answered(
            Asked before,
            Asked after,
            @Nullable StreamId subject,
            List<DifferenceRow> rows,
            List<FigureChange> figures,
            UnaryOperator<Again> selection) {
        SortedMap<String, Object> footer = new TreeMap<>();
        footer.put("added", count(rows, Change.ADDED));
        footer.put("gone", count(rows, Change.GONE));
        footer.put("changed", count(rows, Change.CHANGED));
        footer.put("figures", figures);
        ViewTable table = new ViewTable(rows, footer);
        return new Answered(
                after.view(),
                subject,
                null,
                table,
                before.moment(),
                after.moment(),
                Digests.of(table),
                selection.apply(again(before, after, subject)),
                after.called(histories, subject),
                null,
                false);
    }

    private static long count(List<DifferenceRow> rows, Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    private static Again again(Asked before, Asked after, @Nullable StreamId subject) {
        return after.again(after.path(subject) + "/difference")
                .with("sinceRecorded", before.moment().recorded())
                .with("sinceOccurred", before.moment().occurred())
                .with("sincePosition", before.moment().place())
                .with("sinceDay", before.moment().day());
    }
}
