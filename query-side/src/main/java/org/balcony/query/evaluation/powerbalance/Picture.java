package org.balcony.query.evaluation.powerbalance;

import java.util.List;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.query.facts.BalancingMeasure;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.PowerPicture;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** An assessment of power and the picture it gives. */
record Picture(Entry<PowerBalanceAssessed> assessed, PowerPicture power) {

    /** The pictures in the order of happening. */
    static List<Picture> all(Entries entries, Weights weights) {
        return Chronology.sorted(entries.all(PowerBalanceAssessed.class)).stream()
                .map(one -> new Picture(one, PowerPicture.of(one.event(), weights.byDimension())))
                .toList();
    }

    @Nullable
    Double imbalance() {
        Double exact = power.imbalance();
        return exact == null ? null : Double.valueOf(Decimals.three(exact));
    }

    /** Whether a measure was under way at some time between this picture and a later one. */
    boolean saw(BalancingMeasure measure, Picture later) {
        Entry<?> ended = measure.ended();
        return measure.pursued()
                && !Chronology.before(later.assessed, measure.begun())
                && (ended == null || !Chronology.before(ended, assessed));
    }

    static @Nullable Double change(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null ? null : Double.valueOf(Decimals.three(after - before));
    }
}
