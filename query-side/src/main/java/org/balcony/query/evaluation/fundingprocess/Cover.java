package org.balcony.query.evaluation.fundingprocess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.facts.Stretch;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
import org.jspecify.annotations.Nullable;

/** The active days of a case, and how many of them arrangements pay for. */
record Cover(Spans active, LocalDate day) {

    /**
     * A stretch of active days that no arrangement covers for certain.
     *
     * @param through the last day of it
     * @param certainDays how many of its days are not covered at all
     */
    record Gap(LocalDate from, LocalDate through, long days, long certainDays) {}

    /**
     * How long the money lasts from a day on.
     *
     * @param least how many days at least; absent where no end is in sight
     * @param most how many days at most; absent where no end is in sight
     */
    record Runway(
            boolean coveredNow,
            @Nullable Long least,
            @Nullable Long most) {}

    Days days(Collection<FundingArrangement> arrangements) {
        return new Days(least(arrangements).days(), most(arrangements).days());
    }

    private Spans least(Collection<FundingArrangement> arrangements) {
        List<Span> spans = new ArrayList<>();
        each(arrangements, (stretch, window) -> spans.add(stretch.least(window)));
        return Spans.covering(spans).within(active);
    }

    private Spans most(Collection<FundingArrangement> arrangements) {
        List<Span> spans = new ArrayList<>();
        each(arrangements, (stretch, window) -> spans.add(stretch.most(window)));
        return Spans.covering(spans).within(active);
    }

    private void each(Collection<FundingArrangement> arrangements, BiConsumer<Stretch, Span> what) {
        for (FundingArrangement one : arrangements) {
            for (Stretch stretch : one.stretches()) {
                active.list().forEach(window -> what.accept(stretch, window));
            }
        }
    }

    List<Gap> gaps(Collection<FundingArrangement> arrangements) {
        Spans least = least(arrangements);
        Spans most = most(arrangements);
        return active.list().stream()
                .flatMap(window -> least.gapsIn(window, 0).list().stream())
                .map(gap -> new Gap(
                        gap.from(),
                        gap.to().minusDays(1),
                        gap.days(),
                        most.gapsIn(gap, 0).days()))
                .toList();
    }

    Runway runway(Collection<FundingArrangement> arrangements) {
        CoveredDays most = CoveredDays.by(
                arrangements.stream().flatMap(one -> one.spans().stream()).toList());
        CoveredDays least = CoveredDays.by(arrangements.stream()
                .flatMap(one -> one.stretches().stream())
                .map(one -> new CoveredDays.Span(
                        one.firstLatest() == null ? one.lastEarliest() : one.firstLatest(), one.lastEarliest()))
                .toList());
        return new Runway(most.covers(day), left(least), left(most));
    }

    private @Nullable Long left(CoveredDays covered) {
        if (!covered.covers(day)) {
            return 0L;
        }
        LocalDate through = covered.through(day);
        return through == null ? null : Long.valueOf(new Span(day, through).days());
    }

    /** How many days an arrangement pays for, inside the case and out. */
    static Days length(FundingArrangement arrangement) {
        Days length = Days.NONE;
        for (Stretch one : arrangement.stretches()) {
            LocalDate from = one.firstLatest();
            LocalDate to = one.lastEarliest();
            LocalDate first = one.firstEarliest();
            LocalDate last = one.lastLatest();
            length = length.plus(new Days(
                    from == null || to == null ? 0 : new Span(from, to).days() + 1,
                    first == null || last == null ? null : Math.max(0, new Span(first, last).days() + 1)));
        }
        return length;
    }
}
