package org.balcony.query.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Figure.Count;
import org.balcony.query.kernel.Figure.Lengths;
import org.balcony.query.kernel.Figure.Measure;
import org.balcony.query.kernel.Figure.Said;
import org.balcony.query.kernel.Figure.Share;

/** Figures of several cases taken together; the same as one {@link Figure#with} the next, in one go. */
public final class Pool {

    private Pool() {}

    /** The figures that add up, by name. */
    public static SortedMap<String, Figure> of(Collection<CaseFigures> cases) {
        SortedMap<String, List<Figure>> byName = new TreeMap<>();
        cases.forEach(one -> one.figures()
                .forEach((name, figure) ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure)));
        SortedMap<String, Figure> pooled = new TreeMap<>();
        for (Map.Entry<String, List<Figure>> one : byName.entrySet()) {
            together(one.getValue()).ifPresent(figure -> pooled.put(one.getKey(), figure));
        }
        return pooled;
    }

    /** These figures in one; empty where they make none together. */
    static Optional<Figure> together(List<Figure> figures) {
        return switch (figures.getFirst()) {
            case Count _ ->
                all(Count.class, figures)
                        .map(all ->
                                new Count(all.stream().mapToLong(Count::value).sum(), events(all)));
            case Share _ ->
                all(Share.class, figures)
                        .map(all -> Share.of(
                                all.stream().mapToLong(Share::part).sum(),
                                all.stream().mapToLong(Share::whole).sum(),
                                events(all)));
            case Lengths _ ->
                all(Lengths.class, figures)
                        .map(all -> Lengths.of(
                                all.stream().flatMap(one -> one.each().stream()).toList(), events(all)));
            case Measure _, Said _ -> Optional.empty();
        };
    }

    private static <F extends Figure> Optional<List<F>> all(Class<F> kind, List<Figure> figures) {
        return figures.stream().allMatch(kind::isInstance)
                ? Optional.of(figures.stream().map(kind::cast).toList())
                : Optional.empty();
    }

    private static List<EventId> events(List<? extends Figure> figures) {
        Stream<EventId> all = figures.stream().flatMap(one -> one.eventIds().stream());
        return all.toList();
    }
}
