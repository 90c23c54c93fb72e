package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A plain number such as 0.3 or 12: at most nine digits before and six after the point. */
@SchemaForm("""
        {"type": "number", "minimum": -999999999, "maximum": 999999999, "description": "A plain number, such as 0.3 or 12; at most six digits after the point."}""")
public record Quantity(@JsonValue BigDecimal value) implements Comparable<Quantity> {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);
    private static final int MOST_DECIMALS = 6;

    public Quantity {
        BigDecimal bare = value.precision() > 50 ? value : value.stripTrailingZeros();
        if (bare.scale() > MOST_DECIMALS || bare.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("must be a plain number of at most nine digits and six decimals");
        }
        value = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity of(Object written) {
        return switch (written) {
            case Integer whole -> new Quantity(BigDecimal.valueOf(whole));
            case Long whole -> new Quantity(BigDecimal.valueOf(whole));
            case BigInteger whole -> new Quantity(new BigDecimal(whole));
            case BigDecimal decimal -> new Quantity(decimal);
            default -> throw new IllegalArgumentException("must be a number");
        };
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
