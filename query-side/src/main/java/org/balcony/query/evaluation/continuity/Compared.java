package org.balcony.query.evaluation.continuity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.query.evaluation.continuity.Strand.Meeting;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * A session against the one before it.
 *
 * @param previous absent for the first of a strand
 * @param before everybody who had come before
 * @param core the core of the strand
 */
record Compared(
        @Nullable String strand, Meeting meeting, @Nullable Meeting previous, Set<Object> before, Set<Object> core) {

    static Stream<Compared> all(Strand strand) {
        Set<Object> core = strand.core();
        return IntStream.range(0, strand.meetings().size())
                .mapToObj(at -> new Compared(
                        strand.name(),
                        strand.meetings().get(at),
                        at == 0 ? null : strand.meetings().get(at - 1),
                        strand.before(at),
                        core));
    }

    long present() {
        return meeting.persons().size();
    }

    long presentBefore() {
        return previous == null ? 0 : previous.persons().size();
    }

    long kept() {
        Set<Object> kept = new HashSet<>(meeting.persons());
        kept.retainAll(previous == null ? Set.of() : previous.persons());
        return kept.size();
    }

    long fresh() {
        Set<Object> fresh = new HashSet<>(meeting.persons());
        fresh.removeAll(before);
        return fresh.size();
    }

    private long ofCore() {
        Set<Object> there = new HashSet<>(meeting.persons());
        there.retainAll(core);
        return there.size();
    }

    /** Whether a part that could be computed from the row is too small to be shown. */
    boolean small(SmallCells cells) {
        return cells.small(present())
                || previous != null
                        && Stream.of(kept(), presentBefore() - kept(), fresh(), present() - kept() - fresh())
                                .anyMatch(cells::small)
                || unrecorded() > 0 && cells.small(unrecorded());
    }

    /** How many the frozen count has beyond those on record. */
    private long unrecorded() {
        Integer total = total();
        return total == null ? 0 : total - present();
    }

    private @Nullable Integer total() {
        AttendanceSummary summary = meeting.held().event().attendanceSummary();
        return summary == null ? null : summary.total();
    }

    List<Entry<?>> basis() {
        List<Entry<?>> basis = new ArrayList<>(List.of(meeting.held()));
        basis.addAll(meeting.attendance());
        if (previous != null) {
            basis.add(previous.held());
            basis.addAll(previous.attendance());
        }
        return basis;
    }

    ContinuityRow row(boolean shown, boolean coreShown, AsOf asOf) {
        RestsOn rests = new RestsOn(basis(), asOf);
        SessionHeld held = meeting.held().event();
        boolean compared = shown && previous != null;
        return new ContinuityRow(
                rests.ids(),
                held.sessionId(),
                strand,
                meeting.held().when(),
                previous == null ? null : previous.held().event().sessionId(),
                shown ? Long.valueOf(present()) : null,
                shown ? total() : null,
                compared ? Long.valueOf(kept()) : null,
                compared ? rate(kept(), presentBefore()) : null,
                compared ? Long.valueOf(fresh()) : null,
                compared ? rate(fresh(), present()) : null,
                coreShown ? Long.valueOf(ofCore()) : null,
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private static Double rate(long part, long whole) {
        return Decimals.three((double) part / whole);
    }
}
