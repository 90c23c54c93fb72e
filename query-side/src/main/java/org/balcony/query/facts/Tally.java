package org.balcony.query.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.SideCounts;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Frozen counts by group, added up over sessions and held against an inclusion target (formula E1). */
public final class Tally {

    private final SortedMap<String, Integer> byGroup = new TreeMap<>();
    private int total;

    /** Adds a session, unless nobody counted along that dimension. */
    public void add(AttendanceSummary summary, InclusionDimension dimension) {
        Map<String, Integer> counts = counts(summary, dimension);
        if (counts != null && !counts.isEmpty()) {
            total += summary.total();
            counts.forEach((group, count) -> byGroup.merge(named(group), count, Integer::sum));
        }
    }

    /** Whether nobody counted. */
    public boolean isEmpty() {
        return byGroup.isEmpty();
    }

    /** How many people were counted along the dimension, group or no group. */
    public int total() {
        return total;
    }

    /** How many of each group; groups are told apart regardless of capitals. */
    public SortedMap<String, Integer> byGroup() {
        return Collections.unmodifiableSortedMap(byGroup);
    }

    /** How many of a group; nobody where it was not counted. */
    public int of(String group) {
        return byGroup.getOrDefault(named(group), 0);
    }

    /** The group as it is counted here. */
    public static String named(String group) {
        return group.toLowerCase(Locale.ROOT);
    }

    /** How far apart the numbers are that parity or equal numbers compare; empty for other targets. */
    public OptionalInt apart(InclusionTargetSet target) {
        return switch (target.comparator()) {
            case PARITY -> OptionalInt.of(parityGap(target.group()));
            case EQUAL_NUMBERS_PER_SIDE -> OptionalInt.of(spread());
            case MIN_SHARE, MIN_COUNT -> OptionalInt.empty();
        };
    }

    /** By how much a target may be missed: what was said, or 1 person for parity and nothing otherwise. */
    public static BigDecimal tolerance(InclusionTargetSet target) {
        return tolerance(target, target.comparator() == DesignEvent.Comparator.PARITY ? 1 : 0);
    }

    /** Whether a target is met; empty where nobody counted or the target does not say how much. */
    public Optional<Boolean> met(InclusionTargetSet target) {
        boolean judged = switch (target.comparator()) {
            case PARITY, EQUAL_NUMBERS_PER_SIDE -> true;
            case MIN_SHARE -> target.group() != null && target.value() != null && total > 0;
            case MIN_COUNT -> target.group() != null && target.value() != null;
        };
        return isEmpty() || !judged ? Optional.empty() : Optional.of(miss(target) == null);
    }

    /** Regions and levels are not counted at sessions. */
    private static @Nullable Map<String, Integer> counts(AttendanceSummary summary, InclusionDimension dimension) {
        return switch (dimension) {
            case GENDER -> groups(summary.byGender());
            case AGE_GROUP -> groups(summary.byAgeGroup());
            case SECTOR -> groups(summary.bySector());
            case SIDE -> groups(summary.bySide());
            case REGION, LEVEL -> null;
        };
    }

    private static @Nullable Map<String, Integer> groups(@Nullable Counts counts) {
        return counts == null ? null : counts.byGroup();
    }

    private static @Nullable Map<String, Integer> groups(@Nullable SideCounts counts) {
        return counts == null ? null : counts.byGroup();
    }

    /** That a target is missed, without numbers, for readers from whom small groups are kept. */
    public static String missed(InclusionTargetSet target) {
        return what(target) + ": the target is missed";
    }

    /** How far below the target; null where it is met or cannot be computed. */
    public @Nullable String miss(InclusionTargetSet target) {
        return switch (target.comparator()) {
            case PARITY -> apart(parityGap(target.group()), tolerance(target, 1), target);
            case EQUAL_NUMBERS_PER_SIDE -> apart(spread(), tolerance(target, 0), target);
            case MIN_SHARE -> share(target);
            case MIN_COUNT -> count(target);
        };
    }

    private static BigDecimal tolerance(InclusionTargetSet target, int otherwise) {
        Quantity said = target.tolerance();
        return said == null ? BigDecimal.valueOf(otherwise) : said.value();
    }

    /** Between a group and everyone else; between the largest and the smallest where no group is named. */
    private int parityGap(@Nullable String group) {
        if (group != null) {
            return Math.abs(2 * of(group) - total);
        }
        return byGroup.size() == 1 ? Math.abs(2 * Collections.max(byGroup.values()) - total) : spread();
    }

    private int spread() {
        return Collections.max(byGroup.values()) - Collections.min(byGroup.values());
    }

    private @Nullable String apart(int gap, BigDecimal tolerance, InclusionTargetSet target) {
        return BigDecimal.valueOf(gap).compareTo(tolerance) <= 0
                ? null
                : "%s: numbers are %d apart, more than the %s allowed (%s)"
                        .formatted(what(target), gap, tolerance.toPlainString(), byGroup);
    }

    private @Nullable String share(InclusionTargetSet target) {
        if (target.group() == null || target.value() == null || total == 0) {
            return null;
        }
        int n = of(target.group());
        BigDecimal wanted = target.value().value();
        BigDecimal allowed = wanted.subtract(tolerance(target, 0)).multiply(BigDecimal.valueOf(total));
        return BigDecimal.valueOf(n).compareTo(allowed) >= 0
                ? null
                : "%s: %d of %d, a share of %s against a target of %s"
                        .formatted(
                                what(target),
                                n,
                                total,
                                BigDecimal.valueOf(n).divide(BigDecimal.valueOf(total), 3, RoundingMode.HALF_UP),
                                wanted.toPlainString());
    }

    private @Nullable String count(InclusionTargetSet target) {
        if (target.group() == null || target.value() == null) {
            return null;
        }
        int n = of(target.group());
        BigDecimal wanted = target.value().value();
        return BigDecimal.valueOf(n).compareTo(wanted.subtract(tolerance(target, 0))) >= 0
                ? null
                : "%s: %d against a target of %s".formatted(what(target), n, wanted.toPlainString());
    }

    private static String what(InclusionTargetSet target) {
        String dimension = Words.capital(target.dimension());
        return target.group() == null ? dimension : dimension + ", " + target.group();
    }
}
