package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A direction, from -2 (clearly down) through 0 to 2 (clearly up). */
@SchemaForm("""
        {"type": "integer", "minimum": -2, "maximum": 2, "description": "A direction, from -2 (clearly down) through 0 to 2 (clearly up)."}""")
public record Trend(@JsonValue int points) {

    public Trend {
        if (points < -2 || points > 2) {
            throw new IllegalArgumentException("must be a whole number from -2 to 2");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Trend of(int points) {
        return new Trend(points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
