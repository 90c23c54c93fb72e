package org.balcony.query.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Which counts of people may be shown to readers from whom small groups are kept (chapter 6 of the domain): no count under
 * five, and none from which one that is not shown can be computed.
 *
 * <p>The parts of a total are shown or not by their size alone, equal parts alike, and those not shown are never all equal:
 * any two of them could change places without changing what is shown, so that each of them may be another number.
 */
public final class SmallCells {

    /** The fewest people that are shown as a number. */
    public static final int FEWEST = 5;

    /** What may be shown of a total and its parts. */
    public record Shown(boolean total, List<Boolean> parts) {

        public Shown {
            parts = List.copyOf(parts);
        }

        /** Whether everything may be shown. */
        public boolean everything() {
            return total && !parts.contains(false);
        }
    }

    private SmallCells() {}

    /** Whether a count is too small to be shown. */
    public static boolean small(long count) {
        return count < FEWEST;
    }

    /**
     * What may be shown of a total and its parts. What the parts leave of the total counts as a part of its own that is
     * never shown; nothing at all may be shown where the parts to be hidden are all equal and none is left to hide them among.
     */
    public static Shown of(int total, List<Integer> parts) {
        int rest = total - parts.stream().mapToInt(Integer::intValue).sum();
        TreeSet<Integer> hidden =
                new TreeSet<>(parts.stream().filter(SmallCells::small).toList());
        TreeSet<Integer> left = new TreeSet<>(parts);
        left.removeAll(hidden);
        boolean toHide = !hidden.isEmpty() || rest > 0 && small(rest);
        while (toHide && hidden.size() < 2 && !left.isEmpty()) {
            hidden.add(left.pollFirst());
        }
        if (small(total) || toHide && hidden.size() < 2) {
            return new Shown(false, Collections.nCopies(parts.size(), false));
        }
        List<Boolean> shown = new ArrayList<>();
        parts.forEach(part -> shown.add(!hidden.contains(part)));
        return new Shown(true, shown);
    }

    private static boolean small(Integer count) {
        return small(count.longValue());
    }
}
