package org.balcony.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Code;
import org.balcony.events.value.When;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.SmallCells;
import org.junit.jupiter.api.Test;

/** Portfolios are pooled from what their rows show, so that two of them tell no more than the rows do. */
class PooledSmallCellsTest {

    private static final int MOST = 9;

    /** Somebody who knows the rule looks at each case alone, at both together, and at every portfolio of them. */
    @Test
    void no_hidden_count_of_a_case_can_be_computed_from_any_portfolio() {
        Map<List<SortedMap<String, Figure>>, Set<List<Integer>>> alike = new HashMap<>();
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= MOST; c++) {
                    for (int d = 0; d <= MOST; d++) {
                        alike.computeIfAbsent(seen(a, b, c, d), _ -> new HashSet<>())
                                .add(List.of(a, b, c, d));
                    }
                }
            }
        }
        assertThat(alike).hasSizeGreaterThan(10);
        alike.forEach((seen, possible) -> {
            for (int i = 0; i < 4; i++) {
                Set<Integer> values = new HashSet<>();
                for (List<Integer> one : possible) {
                    values.add(one.get(i));
                }
                assertThat(values.size() > 1 || values.stream().noneMatch(SmallCells.USUAL::small))
                        .as("count %d of %s", i, seen)
                        .isTrue();
            }
        });
    }

    private static List<SortedMap<String, Figure>> seen(int a, int b, int c, int d) {
        CaseFigures one = row(a, b);
        CaseFigures other = row(c, d);
        List<SortedMap<String, Figure>> seen = new ArrayList<>();
        for (List<CaseFigures> portfolio : List.of(List.of(one), List.of(other), List.of(one, other))) {
            seen.add(Pool.of(portfolio));
            portfolio.forEach(row -> seen.add(row.figures()));
        }
        return seen;
    }

    private static CaseFigures row(int women, int men) {
        SmallCells.Shown shown = SmallCells.USUAL.of(women + men, List.of(women, men));
        SortedMap<String, Figure> figures = new TreeMap<>();
        put("people", women + men, shown.total(), figures);
        put("women", women, shown.parts().getFirst(), figures);
        put("men", men, shown.parts().getLast(), figures);
        return new CaseFigures(
                List.of(),
                Samples.CASE,
                new Code("CASE"),
                Samples.CONFLICT,
                null,
                CaseStatus.ACTIVE,
                When.of("2024-01-01"),
                figures);
    }

    private static void put(String name, int count, boolean shown, SortedMap<String, Figure> figures) {
        if (shown) {
            figures.put(name, new Figure.Count(count, List.of()));
        }
    }
}
