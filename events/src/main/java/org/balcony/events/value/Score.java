package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A judgement on the scale 0 none, 1 low, 2 moderate, 3 high, 4 very high, or {@code unknown}. */
@SchemaForm("""
        {"oneOf": [{"type": "integer", "minimum": 0, "maximum": 4}, {"const": "unknown"}], "description": "0 none, 1 low, 2 moderate, 3 high, 4 very high, or unknown."}""")
public record Score(@Nullable Integer points) {

    public static final Score UNKNOWN = new Score(null);

    public Score {
        if (points != null && (points < 0 || points > 4)) {
            throw new IllegalArgumentException("a score is 0 to 4 or unknown");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Score of(Object written) {
        if (written instanceof Integer points) {
            return new Score(points);
        }
        if ("unknown".equals(written)) {
            return UNKNOWN;
        }
        throw new IllegalArgumentException("a score is 0 to 4 or unknown");
    }

    @JsonValue
    public Object written() {
        return points == null ? "unknown" : points;
    }
}
