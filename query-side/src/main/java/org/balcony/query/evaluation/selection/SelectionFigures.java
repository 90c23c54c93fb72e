package org.balcony.query.evaluation.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.SmallCells;

/** Shares of candidates, by what became of them and why. */
record SelectionFigures(List<SelectionRow> candidates) {

    /** What became of the candidates of one side. */
    record BySide(
            String side,
            long nominated,
            long invited,
            long accepted,
            long declined,
            long notSelected,
            SortedMap<String, Long> reasons,
            List<EventId> eventIds) {

        BySide {
            reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
            eventIds = List.copyOf(eventIds);
        }
    }

    static SelectionFigures of(List<SelectionRow> rows) {
        return new SelectionFigures(
                rows.stream().filter(row -> row.candidate() != null).toList());
    }

    Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>(totals());
        List<SelectionRow> excluded = of(SelectionFigures::excluded);
        for (NotSelectedReason reason : NotSelectedReason.values()) {
            figures.put("notSelected" + capital(reason), share(excluded, row -> row.notSelectedReason() == reason));
        }
        List<SelectionRow> refused = of(row -> row.outcome() == SelectionOutcome.DECLINED);
        for (AnswerReason reason : AnswerReason.values()) {
            figures.put("declined" + capital(reason), share(refused, row -> row.answerReason() == reason));
        }
        return figures;
    }

    private Map<String, Figure> totals() {
        List<SelectionRow> invited = of(SelectionRow::invited);
        Map<String, Figure> totals = new LinkedHashMap<>();
        totals.put("nominated", new Figure.Count(candidates.size(), ids(candidates)));
        totals.put("acceptance", share(invited, SelectionFigures::accepted));
        totals.put("declined", share(invited, row -> row.outcome() == SelectionOutcome.DECLINED));
        totals.put("notSelected", share(candidates, SelectionFigures::excluded));
        return totals;
    }

    /** What readers may see from whom small groups are kept: all totals, or how many candidates there were, or nothing. */
    Map<String, Figure> withoutSmallCells(SmallCells cells) {
        long invited = count(SelectionRow::invited);
        long accepted = count(row -> row.invited() && accepted(row));
        long declined = count(row -> row.invited() && row.outcome() == SelectionOutcome.DECLINED);
        long excluded = count(SelectionFigures::excluded);
        List<Long> parts = List.of(
                accepted,
                declined,
                invited - accepted - declined,
                candidates.size() - invited,
                excluded,
                candidates.size() - excluded);
        Map<String, Figure> figures = new LinkedHashMap<>(totals());
        if (parts.stream().anyMatch(cells::small)) {
            figures.keySet().removeIf(name -> !name.equals("nominated") || cells.small(candidates.size()));
        }
        return figures;
    }

    List<BySide> bySide() {
        Map<String, List<SelectionRow>> sides = candidates.stream()
                .filter(row -> row.side() != null)
                .collect(Collectors.groupingBy(row -> String.valueOf(row.side()), TreeMap::new, Collectors.toList()));
        List<BySide> all = new ArrayList<>();
        sides.forEach((side, rows) -> {
            SelectionFigures here = new SelectionFigures(rows);
            TreeMap<String, Long> reasons = rows.stream()
                    .filter(SelectionFigures::excluded)
                    .flatMap(row -> Stream.ofNullable(row.notSelectedReason()))
                    .collect(Collectors.groupingBy(WireNames::of, TreeMap::new, Collectors.counting()));
            all.add(new BySide(
                    side,
                    rows.size(),
                    here.count(SelectionRow::invited),
                    here.count(row -> row.invited() && accepted(row)),
                    here.count(row -> row.invited() && row.outcome() == SelectionOutcome.DECLINED),
                    here.count(SelectionFigures::excluded),
                    reasons,
                    ids(rows)));
        });
        return all;
    }

    /** Whoever came had accepted, also where nobody wrote the answer down. */
    private static boolean accepted(SelectionRow row) {
        return switch (row.outcome()) {
            case ACCEPTED, ACTIVE -> true;
            case LEFT -> row.answer() == InvitationAnswer.ACCEPTED || row.answer() == InvitationAnswer.CONDITIONAL;
            case NOMINATED, SCREENED, DEFERRED, UNSUITABLE, NOT_SELECTED, INVITED, DECLINED -> false;
        };
    }

    private static boolean excluded(SelectionRow row) {
        return row.outcome() == SelectionOutcome.NOT_SELECTED;
    }

    private List<SelectionRow> of(Predicate<SelectionRow> which) {
        return candidates.stream().filter(which).toList();
    }

    private long count(Predicate<SelectionRow> which) {
        return candidates.stream().filter(which).count();
    }

    private static Figure share(List<SelectionRow> whole, Predicate<SelectionRow> part) {
        return Figure.Share.of(whole.stream().filter(part).count(), whole.size(), ids(whole));
    }

    private static List<EventId> ids(List<SelectionRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }

    /** The word of a reason in camel case with a capital, such as {@code PartyVeto}. */
    static String capital(Enum<?> reason) {
        StringBuilder word = new StringBuilder();
        for (String part : WireNames.of(reason).split("_")) {
            word.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return word.toString();
    }
}
