package org.balcony.query.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.SmallCells;

/**
 * Sessions whose counts of people may be told outside, because enough of them are told at once. Whoever looks twice sees
 * what was added in between; so sessions are added only in bundles in which every count is large enough to be shown by
 * itself, in the order in which they may be told at all. What makes no bundle yet waits for more.
 *
 * <p>A bundle of which something was altered afterwards is not told any longer, since the old sum less the new one would be
 * what was altered. What remains of it waits until a later bundle takes it along.
 */
final class ToldTogether {

    /**
     * A session as it was counted when it was recorded.
     *
     * @param from the moment from which it may be told
     * @param altered when it was corrected, annulled, recorded anew or put under another label last; empty where never
     * @param today the session as it is counted today; empty where it no longer is
     */
    record Counted(
            AttendanceSummary summary, Instant from, Optional<Instant> altered, Optional<Entry<SessionHeld>> today) {}

    private final SmallCells cells;
    private final List<Counted> told = new ArrayList<>();
    private final List<Counted> left = new ArrayList<>();

    private ToldTogether(SmallCells cells) {
        this.cells = cells;
    }

    /** Of these sessions, in the order in which they may be told, those that are. */
    static List<Entry<SessionHeld>> of(List<Counted> inOrder, SmallCells cells) {
        ToldTogether together = new ToldTogether(cells);
        List<Counted> bundle = new ArrayList<>();
        for (Counted one : inOrder) {
            bundle.add(one);
            if (together.shownWhole(bundle.stream().map(Counted::summary).toList())) {
                together.close(List.copyOf(bundle));
                bundle.clear();
            }
        }
        return together.told.stream().flatMap(one -> one.today().stream()).toList();
    }

    private void close(List<Counted> bundle) {
        if (bundle.stream().anyMatch(one -> one.altered().isPresent())) {
            Instant last = bundle.stream()
                    .flatMap(one -> one.altered().stream())
                    .max(Instant::compareTo)
                    .orElseThrow();
            bundle.stream()
                    .filter(one -> one.today().isPresent())
                    .forEach(one -> left.add(new Counted(one.summary(), one.from(), Optional.of(last), one.today())));
            return;
        }
        List<Counted> taken = left.stream().filter(one -> before(one, bundle)).toList();
        List<AttendanceSummary> all =
                new ArrayList<>(taken.stream().flatMap(ToldTogether::summaries).toList());
        bundle.forEach(one -> all.add(one.summary()));
        if (shownWhole(all)) {
            told.addAll(taken);
            left.removeAll(taken);
        }
        told.addAll(bundle);
    }

    /** Whether it had been altered before anything of the bundle could be told. */
    private static boolean before(Counted one, List<Counted> bundle) {
        return one.altered().stream()
                .allMatch(altered -> bundle.stream().allMatch(other -> altered.isBefore(other.from())));
    }

    private static Stream<AttendanceSummary> summaries(Counted one) {
        return one.today().stream().flatMap(now -> Stream.ofNullable(now.event().attendanceSummary()));
    }

    private boolean shownWhole(List<AttendanceSummary> bundle) {
        return !cells.small(bundle.stream().mapToInt(AttendanceSummary::total).sum())
                && CountedSessions.DIMENSIONS.stream().allMatch(dimension -> shownWhole(bundle, dimension));
    }

    private boolean shownWhole(List<AttendanceSummary> bundle, InclusionDimension dimension) {
        Tally tally = new Tally();
        bundle.forEach(one -> tally.add(one, dimension));
        int uncounted = bundle.stream().mapToInt(AttendanceSummary::total).sum() - tally.total();
        return tally.isEmpty()
                || cells.tellsNobodyApart(uncounted)
                        && cells.of(tally.total(), List.copyOf(tally.byGroup().values()))
                                .everything();
    }
}
