package org.balcony.query.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A balancing measure, from its proposal on.
 *
 * @param started null where it was never started on record
 * @param ended null where it has not ended
 * @param reviews the judgements of its effect, in the order of happening
 */
public record BalancingMeasure(
        Entry<BalancingMeasureProposed> proposed,
        @Nullable Entry<BalancingMeasureStarted> started,
        @Nullable Entry<BalancingMeasureEnded> ended,
        List<Entry<BalancingEffectReviewed>> reviews) {

    /** Where a measure stands (chapter 3.3 of the domain). */
    public enum Status {
        PROPOSED,
        UNDER_WAY,
        COMPLETED,
        DISCONTINUED,
        NOT_PURSUED
    }

    public BalancingMeasure {
        reviews = List.copyOf(reviews);
    }

    /** The measures that were proposed, in the order of happening. */
    public static List<BalancingMeasure> all(Entries entries) {
        Map<LocalId, Entry<BalancingMeasureStarted>> started =
                entries.latest(BalancingMeasureStarted.class, BalancingMeasureStarted::measureId);
        Map<LocalId, Entry<BalancingMeasureEnded>> ended =
                entries.latest(BalancingMeasureEnded.class, BalancingMeasureEnded::measureId);
        Map<LocalId, List<Entry<BalancingEffectReviewed>>> reviews =
                entries.grouped(BalancingEffectReviewed.class, BalancingEffectReviewed::measureId);
        return entries.latest(BalancingMeasureProposed.class, BalancingMeasureProposed::measureId).values().stream()
                .map(one -> new BalancingMeasure(
                        one,
                        started.get(one.event().measureId()),
                        ended.get(one.event().measureId()),
                        Chronology.sorted(reviews.getOrDefault(one.event().measureId(), List.of()))))
                .sorted(Comparator.comparing(
                                (BalancingMeasure one) -> one.proposed().when(), Chronology.OF_DATES)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    public LocalId id() {
        return proposed.event().measureId();
    }

    public Status status() {
        if (ended != null) {
            return switch (ended.event().outcome()) {
                case COMPLETED -> Status.COMPLETED;
                case DISCONTINUED -> Status.DISCONTINUED;
                case NOT_PURSUED -> Status.NOT_PURSUED;
            };
        }
        return started == null ? Status.PROPOSED : Status.UNDER_WAY;
    }

    /** Whether anything of it was carried out: it was started, or ended otherwise than by being dropped. */
    public boolean pursued() {
        return switch (status()) {
            case PROPOSED, NOT_PURSUED -> false;
            case UNDER_WAY, COMPLETED, DISCONTINUED -> true;
        };
    }

    /** When it began, as far as it is known: its start, or its proposal where the start is not on record. */
    public Entry<?> begun() {
        return started == null ? proposed : started;
    }

    /** The records it is told by, the proposal first. */
    public List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>();
        records.add(proposed);
        if (started != null) {
            records.add(started);
        }
        if (ended != null) {
            records.add(ended);
        }
        records.addAll(reviews);
        return records;
    }
}
