package org.balcony.query.evaluation.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.query.facts.ContactSlots.Slot;
import org.balcony.query.facts.ContactSlots.State;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.SmallCells;
import org.jspecify.annotations.Nullable;

/** What became of contacts that were due. */
record Reached(List<Slot> slots) {

    Reached {
        slots = List.copyOf(slots);
    }

    int count(State state) {
        return (int) slots.stream().filter(slot -> slot.state() == state).count();
    }

    /** All but those that fell away. */
    int expected() {
        return slots.size() - count(State.VOID);
    }

    @Nullable
    Double coverage() {
        return expected() == 0 ? null : Double.valueOf(Decimals.three((double) count(State.MADE) / expected()));
    }

    List<FollowUpContactMade> contacts() {
        return slots.stream().flatMap(slot -> Stream.ofNullable(slot.contact())).toList();
    }

    Map<ReentryState, Integer> reentry() {
        Map<ReentryState, Integer> states = new EnumMap<>(ReentryState.class);
        contacts().stream()
                .flatMap(one -> Stream.ofNullable(one.reentry()))
                .forEach(state -> states.merge(state, 1, Integer::sum));
        return states;
    }

    @Nullable
    Double attitudeTrend() {
        List<Integer> trends = contacts().stream()
                .flatMap(one -> Stream.ofNullable(one.attitudeTrend()))
                .map(trend -> trend.points())
                .sorted()
                .toList();
        int n = trends.size();
        return n == 0 ? null : Double.valueOf((trends.get((n - 1) / 2) + trends.get(n / 2)) / 2.0);
    }

    int crossSide() {
        return (int) contacts().stream()
                .filter(one -> Boolean.TRUE.equals(one.crossSideContact()))
                .count();
    }

    /** The entries that say so. */
    List<Entry<?>> basis() {
        List<Entry<?>> basis = new ArrayList<>();
        slots.stream()
                .map(Slot::by)
                .filter(Objects::nonNull)
                .forEach(one -> basis.add(Entries.entry(Objects.requireNonNull(one))));
        return basis;
    }

    /** Whether every number can be shown to readers from whom small groups are kept. */
    boolean large(SmallCells cells) {
        return IntStream.of(
                                count(State.MADE),
                                count(State.MISSED),
                                count(State.VOID),
                                count(State.DUE),
                                crossSide(),
                                contacts().size() - crossSide())
                        .noneMatch(cells::small)
                && reentry().values().stream().mapToInt(Integer::intValue).noneMatch(cells::small);
    }
}
