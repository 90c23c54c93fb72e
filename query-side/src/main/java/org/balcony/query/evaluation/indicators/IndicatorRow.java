package org.balcony.query.evaluation.indicators;

import java.util.List;
import org.balcony.events.EvaluationEvent.Instrument;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.CalendarTime;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A dimension on a side at a time.
 *
 * @param side absent where no side was observed
 * @param group absent where no group was observed
 * @param n how many observations; absent where hidden
 * @param rated how many of them are ratings; absent where hidden
 * @param median of the ratings; absent where there are none or where hidden
 * @param lowest the lowest rating; absent like the median
 * @param highest the highest rating; absent like the median
 * @param words what was said in words
 * @param gapBetweenSides how far the sides lie apart; absent where fewer than two were rated
 * @param hidden whether the numbers are hidden from this reader because they are small
 */
public record IndicatorRow(
        List<EventId> eventIds,
        ObservationDimension dimension,
        ObservationSubject subject,
        @Nullable ActorOrText side,
        @Nullable String group,
        CalendarTime time,
        @Nullable Integer n,
        @Nullable Integer rated,
        @Nullable Double median,
        @Nullable Double lowest,
        @Nullable Double highest,
        List<Instrument> instruments,
        List<String> words,
        @Nullable SideGap gapBetweenSides,
        boolean hidden,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public IndicatorRow {
        eventIds = List.copyOf(eventIds);
        instruments = List.copyOf(instruments);
        words = List.copyOf(words);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(dimension, subject, side, group, time);
    }

    IndicatorRow withGap(@Nullable SideGap gap) {
        return new IndicatorRow(
                eventIds,
                dimension,
                subject,
                side,
                group,
                time,
                n,
                rated,
                median,
                lowest,
                highest,
                instruments,
                words,
                gap,
                hidden,
                disputed,
                corrected,
                uncertain);
    }
}
