package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** A funding arrangement and the days it pays for, as far as imprecise dates allow. */
record Arrangement(Entry<FundingAgreed> agreed, List<Entry<FundingChanged>> changes, List<CoveredDays.Span> spans) {

    static List<Arrangement> all(Scene scene) {
        Map<LocalId, List<Entry<FundingChanged>>> changes =
                scene.grouped(FundingChanged.class, FundingChanged::arrangementId);
        Map<LocalId, Entry<FundingAgreed>> agreed = scene.latest(FundingAgreed.class, FundingAgreed::arrangementId);
        Set<LocalId> superseded = agreed.values().stream()
                .map(one -> one.event().supersedes())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return agreed.values().stream()
                .filter(one -> !superseded.contains(one.event().arrangementId()))
                .map(one -> of(one, changes.getOrDefault(one.event().arrangementId(), List.of())))
                .toList();
    }

    private static Arrangement of(Entry<FundingAgreed> agreed, List<Entry<FundingChanged>> changes) {
        LocalDate from = agreed.event().period().earliestDay();
        LocalDate until = agreed.event().period().latestDay();
        LocalDate paused = null;
        List<CoveredDays.Span> spans = new ArrayList<>();
        for (Entry<FundingChanged> change : changes) {
            When period = change.event().period();
            if (period != null) {
                until = period.latestDay();
                from = earlier(from, period.earliestDay());
            }
            switch (change.event().change()) {
                case SUSPENDED -> paused = paused == null ? lastDay(change) : paused;
                case RESUMED -> {
                    if (paused != null) {
                        spans.add(new CoveredDays.Span(from, paused));
                        from = firstDay(change);
                        paused = null;
                    }
                }
                case ENDED -> until = sooner(until, lastDay(change));
                case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> {}
            }
        }
        spans.add(new CoveredDays.Span(from, paused == null ? until : sooner(until, paused)));
        return new Arrangement(agreed, changes, List.copyOf(spans));
    }

    private static When effective(Entry<FundingChanged> change) {
        When said = change.event().effective();
        return said == null ? change.when() : said;
    }

    private static @Nullable LocalDate lastDay(Entry<FundingChanged> change) {
        return effective(change).latestDay();
    }

    private static @Nullable LocalDate firstDay(Entry<FundingChanged> change) {
        return effective(change).earliestDay();
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : sooner(one, other);
    }

    /** The entries it rests on. */
    List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>(List.of(agreed));
        records.addAll(changes);
        return records;
    }

    /** Whether it is certainly over on a day. */
    boolean overOn(LocalDate day) {
        LocalDate last = spans.getLast().last();
        return last != null && last.isBefore(day);
    }
}
