package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A judgement from 1 (very low) to 5 (very high). */
@SchemaForm("""
        {"type": "integer", "minimum": 1, "maximum": 5, "description": "A judgement from 1 (very low) to 5 (very high)."}""")
public record Rating(@JsonValue int points) {

    public Rating {
        if (points < 1 || points > 5) {
            throw new IllegalArgumentException("must be a whole number from 1 to 5");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rating of(int points) {
        return new Rating(points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
