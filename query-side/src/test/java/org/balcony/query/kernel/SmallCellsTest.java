package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcony.query.kernel.SmallCells.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    private static final int MOST = 18;

    @Test
    void large_counts_are_shown() {
        assertThat(SmallCells.USUAL.of(20, List.of(8, 12))).isEqualTo(new Shown(true, List.of(true, true)));
    }

    @Test
    void one_small_count_takes_the_next_smallest_with_it() {
        assertThat(SmallCells.USUAL.of(33, List.of(3, 10, 20))).isEqualTo(new Shown(true, List.of(false, false, true)));
    }

    @Test
    void small_counts_that_differ_hide_each_other() {
        assertThat(SmallCells.USUAL.of(26, List.of(2, 4, 20))).isEqualTo(new Shown(true, List.of(false, false, true)));
    }

    @Test
    void small_counts_that_are_equal_take_the_next_smallest_with_them() {
        assertThat(SmallCells.USUAL.of(12, List.of(4, 4, 4))).isEqualTo(new Shown(false, List.of(false, false, false)));
        assertThat(SmallCells.USUAL.of(32, List.of(4, 4, 24))).isEqualTo(new Shown(true, List.of(false, false, false)));
    }

    @Test
    void the_total_of_a_small_group_is_hidden() {
        assertThat(SmallCells.USUAL.of(4, List.of(3, 1)).total()).isFalse();
    }

    @Test
    void what_the_parts_leave_of_the_total_is_a_part_too() {
        assertThat(SmallCells.USUAL.of(20, List.of(8, 10))).isEqualTo(new Shown(true, List.of(false, false)));
        assertThat(SmallCells.USUAL.of(25, List.of(8, 10))).isEqualTo(new Shown(true, List.of(true, true)));
    }

    @Property
    void no_count_under_five_is_shown(
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> parts, @ForAll @IntRange(max = 20) int rest) {
        Shown shown = SmallCells.USUAL.of(sum(parts) + rest, parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(shown.parts().get(i) && parts.get(i) < SmallCells.USUAL.fewest())
                    .isFalse();
        }
        assertThat(shown.total() && sum(parts) + rest < SmallCells.USUAL.fewest())
                .isFalse();
    }

    @Property
    void the_order_of_the_parts_makes_no_difference(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 12) Integer> parts,
            @ForAll @IntRange(max = 20) int rest) {
        List<Integer> turned = new ArrayList<>(parts.subList(1, parts.size()));
        turned.add(parts.getFirst());
        Shown shown = SmallCells.USUAL.of(sum(parts) + rest, parts);
        List<Boolean> expected = new ArrayList<>(shown.parts().subList(1, parts.size()));
        expected.add(shown.parts().getFirst());
        assertThat(SmallCells.USUAL.of(sum(parts) + rest, turned)).isEqualTo(new Shown(shown.total(), expected));
    }

    /** Somebody who knows the rule looks through all counts there can be that show the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_hidden_count_can_be_computed_from_what_is_shown(int groups) {
        Map<String, List<List<Integer>>> alike = new HashMap<>();
        for (int total = 0; total <= MOST; total++) {
            int all = total;
            counts(groups, total, new ArrayList<>(), parts -> {
                List<Integer> whole = new ArrayList<>(parts);
                whole.add(all - sum(parts));
                alike.computeIfAbsent(seen(all, parts), _ -> new ArrayList<>()).add(whole);
            });
        }
        alike.forEach((seen, possible) -> {
            for (int i = 0; i < groups; i++) {
                if (seen.split(" ")[i + 1].equals("?")) {
                    assertThat(values(possible, i)).as("%s, part %d", seen, i).hasSizeGreaterThan(1);
                }
            }
            Set<Integer> rests = values(possible, groups);
            assertThat(rests.size() > 1
                            || rests.stream().noneMatch(rest -> rest > 0 && rest < SmallCells.USUAL.fewest()))
                    .as("%s, the rest", seen)
                    .isTrue();
        });
    }

    private static Set<Integer> values(List<List<Integer>> possible, int at) {
        Set<Integer> values = new HashSet<>();
        possible.forEach(one -> values.add(one.get(at)));
        return values;
    }

    private static String seen(int total, List<Integer> parts) {
        Shown shown = SmallCells.USUAL.of(total, parts);
        StringBuilder seen = new StringBuilder(shown.total() ? String.valueOf(total) : "?");
        for (int i = 0; i < parts.size(); i++) {
            seen.append(' ').append(shown.parts().get(i) ? String.valueOf(parts.get(i)) : "?");
        }
        return seen.toString();
    }

    private static void counts(int groups, int most, List<Integer> so, Consumer<List<Integer>> then) {
        if (so.size() == groups) {
            then.accept(so);
            return;
        }
        for (int count = 0; count <= most; count++) {
            List<Integer> more = new ArrayList<>(so);
            more.add(count);
            counts(groups, most - count, more, then);
        }
    }

    private static int sum(List<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
