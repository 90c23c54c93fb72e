package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Something measured as a plain number or said in words; what was written is kept as it was. */
@SchemaForm("""
        {"oneOf": [{"type": "number", "minimum": -999999999, "maximum": 999999999}, {"type": "string", "maxLength": 100000, "pattern": "\\\\S"}], "description": "A plain number, or words."}""")
public record NumberOrText(@JsonValue Object written) {

    public NumberOrText {
        if (!(written instanceof Quantity || written instanceof String)) {
            throw new IllegalArgumentException("must be a number or a text");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NumberOrText of(Object written) {
        return new NumberOrText(written instanceof String text ? text : Quantity.of(written));
    }

    /** The number, or empty where it was said in words. */
    public Optional<Quantity> number() {
        return written instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
