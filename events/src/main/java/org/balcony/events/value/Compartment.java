package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A closed cell within the levels: {@code identity}, {@code safety}, {@code funding} or {@code party:<actor id>}. */
@TextForm(description = "A closed cell: identity, safety, funding or party:<actor id>.", pattern = Compartment.PATTERN)
public record Compartment(@JsonValue String value) implements Comparable<Compartment> {

    static final String PATTERN = "identity|safety|funding|party:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public static final Compartment IDENTITY = new Compartment("identity");
    public static final Compartment SAFETY = new Compartment("safety");
    public static final Compartment FUNDING = new Compartment("funding");

    @JsonCreator
    public Compartment {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a compartment is identity, safety, funding or party:<actor id>");
        }
    }

    /** The cell of what one party has entrusted. */
    public static Compartment party(ActorId party) {
        return new Compartment("party:" + party);
    }

    @Override
    public int compareTo(Compartment other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
