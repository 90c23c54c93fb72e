package org.balcony.query.evaluation.saturation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.balcony.events.value.ActorId;
import org.balcony.query.facts.Stretch;
import org.balcony.query.kernel.Spans.Span;

/** The months of one party: what reached it, and where it moved. */
record PartyMonths(ActorId party, List<Effort> efforts, Span window) {

    private static final int SWITCHED_WITHIN_DAYS = 90;

    /** An effort reaching the party in a month. */
    record Reach(Effort effort, Effort.Told told, boolean certain) {}

    /** The party leaving one effort and joining another. */
    record Move(LocalDate on, Effort from, Effort.Told left, Effort to, Effort.Told joined) {}

    private record Change(LocalDate on, Effort effort, Effort.Told told) {}

    /** What reaches the party in each month in which anything does. */
    SortedMap<YearMonth, List<Reach>> reaches() {
        SortedMap<YearMonth, Map<String, Reach>> months = new TreeMap<>();
        for (Effort effort : efforts) {
            for (Effort.Told told : effort.told()) {
                Stretch active = told.active();
                if (active != null && told.reaches(party)) {
                    Span least = active.least(window);
                    each(
                            active.most(window),
                            month -> months.computeIfAbsent(month, _ -> new LinkedHashMap<>())
                                    .merge(
                                            effort.id(),
                                            new Reach(effort, told, touches(least, month)),
                                            (was, now) -> was.certain() ? was : now));
                }
            }
        }
        SortedMap<YearMonth, List<Reach>> reaches = new TreeMap<>();
        months.forEach((month, byEffort) -> reaches.put(
                month,
                byEffort.values().stream()
                        .sorted(Comparator.comparing(one -> one.effort().id()))
                        .toList()));
        return reaches;
    }

    private static void each(Span span, Consumer<YearMonth> months) {
        if (span.from().isBefore(span.to())) {
            YearMonth last = YearMonth.from(span.to().minusDays(1));
            for (YearMonth month = YearMonth.from(span.from()); !month.isAfter(last); month = month.plusMonths(1)) {
                months.accept(month);
            }
        }
    }

    private static boolean touches(Span span, YearMonth month) {
        return span.from().isBefore(span.to())
                && !span.from().isAfter(month.atEndOfMonth())
                && span.to().isAfter(month.atDay(1));
    }

    /** Where the party left an effort that goes on and joined another, each joining taken once. */
    List<Move> moves() {
        List<Change> joined = changes(true);
        Set<Change> taken = new HashSet<>();
        List<Move> moves = new ArrayList<>();
        for (Change left : changes(false)) {
            joined.stream()
                    .filter(one -> !taken.contains(one)
                            && !one.effort().id().equals(left.effort().id()))
                    .filter(one -> Math.abs(ChronoUnit.DAYS.between(left.on(), one.on())) <= SWITCHED_WITHIN_DAYS)
                    .min(Comparator.comparing((Change one) -> Math.abs(ChronoUnit.DAYS.between(left.on(), one.on())))
                            .thenComparing(one -> one.effort().id()))
                    .ifPresent(one -> {
                        taken.add(one);
                        moves.add(new Move(left.on(), left.effort(), left.told(), one.effort(), one.told()));
                    });
        }
        return moves;
    }

    private List<Change> changes(boolean joined) {
        return efforts.stream()
                .filter(Effort::isOnTheMap)
                .flatMap(effort -> (joined ? effort.joinedBy(party) : effort.leftBy(party))
                        .stream().flatMap(told -> change(effort, told, joined)))
                .sorted(Comparator.comparing(Change::on)
                        .thenComparing(one -> one.effort().id()))
                .toList();
    }

    private static Stream<Change> change(Effort effort, Effort.Told told, boolean joined) {
        Stretch active = told.active();
        LocalDate on = joined && active != null
                ? active.firstEarliest()
                : told.by().when().earliestDay();
        return on == null ? Stream.of() : Stream.of(new Change(on, effort, told));
    }
}
