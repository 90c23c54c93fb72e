package org.balcony.query.flags;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.SideCounts;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Frozen counts by group, added up over sessions and held against an inclusion target (formula E1). */
final class Tally {

    private final Map<String, Integer> byGroup = new TreeMap<>();
    private int total;

    /** Adds a session, unless nobody counted along that dimension. */
    void add(AttendanceSummary summary, InclusionDimension dimension) {
        Map<String, Integer> counts = counts(summary, dimension);
        if (counts != null && !counts.isEmpty()) {
            total += summary.total();
            counts.forEach((group, count) -> byGroup.merge(group.toLowerCase(Locale.ROOT), count, Integer::sum));
        }
    }

    boolean isEmpty() {
        return byGroup.isEmpty();
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

    /** How far below the target; null where it is met or cannot be computed. */
    @Nullable
    String miss(InclusionTargetSet target) {
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

    private int of(String group) {
        return byGroup.getOrDefault(group.toLowerCase(Locale.ROOT), 0);
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
