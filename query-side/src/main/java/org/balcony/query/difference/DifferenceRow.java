package org.balcony.query.difference;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of a view that is not the same at both moments.
 *
 * @param eventIds the events that explain the change, then those the row rested and rests on
 * @param key what makes it the same row at both moments
 * @param before the row at the earlier moment; absent where it was added
 * @param after the row at the later moment; absent where it is gone
 * @param fields what reads differently in a row that was changed
 * @param because what explains it
 */
public record DifferenceRow(
        List<EventId> eventIds,
        Change change,
        String key,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        List<FieldChange> fields,
        List<Because> because)
        implements Row {

    /** What became of the row. */
    public enum Change {
        ADDED,
        GONE,
        CHANGED
    }

    public DifferenceRow {
        eventIds = List.copyOf(eventIds);
        fields = List.copyOf(fields);
        because = List.copyOf(because);
    }

    @Override
    public String rowKey() {
        return key;
    }
}
