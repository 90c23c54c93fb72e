package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A change of standing with a party, from -3 (much worse) through 0 to 3 (much better). */
@SchemaForm("""
        {"type": "integer", "minimum": -3, "maximum": 3, "description": "A change of standing with a party, from -3 (much worse) through 0 to 3 (much better)."}""")
public record Effect(@JsonValue int points) {

    public Effect {
        if (points < -3 || points > 3) {
            throw new IllegalArgumentException("must be a whole number from -3 to 3");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Effect of(int points) {
        return new Effect(points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
