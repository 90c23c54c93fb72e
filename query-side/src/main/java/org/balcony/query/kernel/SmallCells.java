package org.balcony.query.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Which counts of people may be shown to readers from whom small groups are kept (chapter 6 of the domain): no count under
 * five, or what was set instead, and none from which one that is not shown can be computed.
 *
 * <p>The parts of a total are shown or not by their size alone, equal parts alike, and those not shown are never all equal:
 * any two of them could change places without changing what is shown, so that each of them may be another number.
 *
 * @param fewest the fewest people that are shown as a number; set for each organisation, never under three
 */
public record SmallCells(int fewest) {

    /** The fewest that may be set: two people in a cell know each other's answer. */
    public static final int LEAST = 3;

    /** As the domain text says it (chapter 5, E1). */
    public static final SmallCells USUAL = new SmallCells(5);

    public SmallCells {
        if (fewest < LEAST) {
            throw new IllegalArgumentException("groups of fewer than " + LEAST + " people are always hidden");
        }
    }

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

    /** Whether a count is too small to be shown. */
    public boolean small(long count) {
        return count < fewest;
    }

    /** Whether a count of happenings tells none of them apart: there is none, or there are enough. */
    public boolean tellsNobodyApart(long count) {
        return count == 0 || !small(count);
    }

    /** A count in steps of the fewest that are shown, downwards, for counts that are asked for again and again. */
    public long inSteps(long count) {
        return count - count % fewest;
    }

    /**
     * What may be shown of a total and its parts. What the parts leave of the total counts as a part of its own that is
     * never shown; nothing at all may be shown where the parts to be hidden are all equal and none is left to hide them among.
     */
    public Shown of(int total, List<Integer> parts) {
        int rest = total - parts.stream().mapToInt(Integer::intValue).sum();
        TreeSet<Integer> hidden =
                new TreeSet<>(parts.stream().filter(this::small).toList());
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

    private boolean small(Integer count) {
        return small(count.longValue());
    }
}
