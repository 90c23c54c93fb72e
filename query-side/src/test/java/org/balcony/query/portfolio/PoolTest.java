package org.balcony.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Provide
    Arbitrary<List<Figure>> counts() {
        return Arbitraries.longs()
                .between(0, 100)
                .map(value -> (Figure) new Figure.Count(value, List.of()))
                .list()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<List<Figure>> shares() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 50);
        return Combinators.combine(numbers, numbers)
                .as((part, more) -> (Figure) Figure.Share.of(part, part + more, List.of()))
                .list()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<List<Figure>> lengths() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 400);
        return Combinators.combine(numbers, numbers)
                .as((least, more) -> new Days(least, more > 390 ? null : least + more))
                .list()
                .ofMaxSize(5)
                .map(each -> (Figure) Figure.Lengths.of(each, List.of()))
                .list()
                .ofMinSize(1);
    }

    @Property(tries = 200)
    void together_is_one_with_the_next(
            @ForAll("counts") @NotEmpty List<Figure> counts,
            @ForAll("shares") @NotEmpty List<Figure> shares,
            @ForAll("lengths") @NotEmpty List<Figure> lengths) {
        for (List<Figure> figures : List.of(counts, shares, lengths)) {
            assertThat(Pool.together(figures)).isEqualTo(oneByOne(figures));
        }
    }

    private static Optional<Figure> oneByOne(List<Figure> figures) {
        Optional<Figure> pooled = Optional.of(figures.getFirst());
        for (Figure figure : figures.subList(1, figures.size())) {
            pooled = pooled.flatMap(one -> one.with(figure));
        }
        return pooled;
    }

    @Test
    void measures_words_and_figures_of_different_kinds_make_none_together() {
        Figure count = new Figure.Count(1, List.of());
        Figure measure = new Figure.Measure(0.5, List.of());
        Figure said = new Figure.Said(List.of("shuttle"), List.of());
        assertThat(Pool.together(List.of(measure, measure))).isEmpty();
        assertThat(Pool.together(List.of(said))).isEmpty();
        assertThat(Pool.together(List.of(count, measure))).isEmpty();
    }
}
