package org.balcony.query.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.RecordedEvent;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The view between the two moments: by the clocks of the later, from the records up to a position. */
final class Between {

    /** Computes the view by the clocks of the later moment, from the records up to a position. */
    @FunctionalInterface
    interface Computed {
        ViewTable upTo(long position);
    }

    private final Computed view;
    private final boolean backwards;
    private final Map<Long, Map<String, JsonNode>> rows = new HashMap<>();

    Between(Computed view, boolean backwards) {
        this.view = view;
        this.backwards = backwards;
    }

    Map<String, JsonNode> at(long position) {
        return rows.computeIfAbsent(position, here -> Side.rows(view.upTo(here)));
    }

    /**
     * The event that brought a row to its final form.
     *
     * @param moved what only one of the moments knows, in the order of positions
     * @param end the row in its final form; absent where there is none
     */
    List<RecordedEvent> turn(List<RecordedEvent> moved, String key, @Nullable JsonNode end) {
        List<RecordedEvent> steps = backwards ? moved.reversed() : moved;
        int other = -1;
        int last = steps.size() - 1;
        if (last < 0 || !same(steps.get(last), key, end)) {
            return moved;
        }
        while (last - other > 1) {
            int middle = (last + other) >>> 1;
            if (same(steps.get(middle), key, end)) {
                last = middle;
            } else {
                other = middle;
            }
        }
        return List.of(steps.get(last));
    }

    private boolean same(RecordedEvent step, String key, @Nullable JsonNode end) {
        JsonNode row = at(backwards ? step.position() - 1 : step.position()).get(key);
        return row == null ? end == null : row.equals(end);
    }
}
