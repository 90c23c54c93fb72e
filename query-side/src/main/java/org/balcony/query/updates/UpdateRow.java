package org.balcony.query.updates;

import java.math.BigDecimal;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page of updates. It names no event.
 *
 * @param period the quarter or month; absent for a total to date
 * @param heading what is counted or said
 * @param number absent where nothing is counted, or where the number is kept
 * @param unit what the number counts; absent with it
 * @param said in words; absent where the number says it
 */
public record UpdateRow(
        List<EventId> eventIds,
        About about,
        @Nullable String period,
        String heading,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable String said)
        implements Row {

    /** What a line is about. */
    public enum About {
        SESSIONS,
        DELIVERED,
        MONEY,
        CONDITION,
        INCLUSION,
        OUTPUT,
        INDICATOR,
        FINDING
    }

    public UpdateRow {
        eventIds = List.copyOf(eventIds);
    }

    static UpdateRow number(About about, @Nullable String period, String heading, BigDecimal number, String unit) {
        return new UpdateRow(List.of(), about, period, heading, number, unit, null);
    }

    static UpdateRow number(About about, @Nullable String period, String heading, long number, String unit) {
        return number(about, period, heading, BigDecimal.valueOf(number), unit);
    }

    static UpdateRow said(About about, @Nullable String period, String heading, String said) {
        return new UpdateRow(List.of(), about, period, heading, null, null, said);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(about, period, heading, unit);
    }

    @Override
    public boolean blank() {
        return true;
    }
}
