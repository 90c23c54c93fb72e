package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A funding arrangement and the days it pays for.
 *
 * @param supersededBy the arrangement that replaced it, from whose agreement on it pays for nothing; absent where none did
 * @param stretches the times it pays for, suspensions left out
 */
public record FundingArrangement(
        Entry<FundingAgreed> agreed,
        List<Entry<FundingChanged>> changes,
        @Nullable Entry<FundingAgreed> supersededBy,
        List<Stretch> stretches) {

    /** Every arrangement there ever was. */
    public static List<FundingArrangement> all(Entries entries) {
        Map<LocalId, List<Entry<FundingChanged>>> changes =
                entries.grouped(FundingChanged.class, FundingChanged::arrangementId);
        Map<LocalId, Entry<FundingAgreed>> agreed = entries.latest(FundingAgreed.class, FundingAgreed::arrangementId);
        Map<LocalId, Entry<FundingAgreed>> successors = new HashMap<>();
        for (Entry<FundingAgreed> one : agreed.values()) {
            LocalId before = one.event().supersedes();
            if (before != null && !before.equals(one.event().arrangementId())) {
                successors.put(before, one);
            }
        }
        return agreed.values().stream()
                .map(one -> of(
                        one,
                        changes.getOrDefault(one.event().arrangementId(), List.of()),
                        successors.get(one.event().arrangementId())))
                .toList();
    }

    /** The arrangements that no other replaced. */
    public static List<FundingArrangement> inForce(Entries entries) {
        return all(entries).stream().filter(one -> one.supersededBy == null).toList();
    }

    private static FundingArrangement of(
            Entry<FundingAgreed> agreed,
            List<Entry<FundingChanged>> changes,
            @Nullable Entry<FundingAgreed> successor) {
        Stretch now = Stretch.of(agreed.event().period());
        When paused = null;
        List<Stretch> stretches = new ArrayList<>();
        for (Entry<FundingChanged> change : changes) {
            When period = change.event().period();
            When effective = effective(change);
            now = period == null ? now : now.extendedBy(Stretch.of(period));
            switch (change.event().change()) {
                case SUSPENDED -> paused = paused == null ? effective : paused;
                case RESUMED -> {
                    if (paused != null) {
                        stretches.add(now.until(paused.earliestDay(), paused.latestDay()));
                        now = new Stretch(
                                effective.earliestDay(), effective.latestDay(), now.lastEarliest(), now.lastLatest());
                        paused = null;
                    }
                }
                case ENDED -> now = now.until(effective.earliestDay(), effective.latestDay());
                case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> {}
            }
        }
        stretches.add(paused == null ? now : now.until(paused.earliestDay(), paused.latestDay()));
        return new FundingArrangement(
                agreed,
                changes,
                successor,
                successor == null
                        ? List.copyOf(stretches)
                        : stretches.stream()
                                .map(one -> one.until(
                                        successor.when().earliestDay(),
                                        successor.when().latestDay()))
                                .toList());
    }

    /** From when on a change holds. */
    public static When effective(Entry<FundingChanged> change) {
        When said = change.event().effective();
        return said == null ? change.when() : said;
    }

    /** The days it may pay for. */
    public List<CoveredDays.Span> spans() {
        return stretches.stream()
                .map(one -> new CoveredDays.Span(one.firstEarliest(), one.lastLatest()))
                .toList();
    }

    /** The entries it rests on. */
    public List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>(List.of(agreed));
        records.addAll(changes);
        return records;
    }

    /** Whether it is certainly over on a day. */
    public boolean overOn(LocalDate day) {
        LocalDate last = stretches.getLast().lastLatest();
        return last != null && last.isBefore(day);
    }
}
