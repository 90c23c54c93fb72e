package org.balcony.query.facts;

import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.query.kernel.Entry;

/** What may add to a number that readers see who may not see the entry: nothing restricted, and nothing in a compartment. */
public final class Countable {

    private Countable() {}

    /** Whether an entry may, under the label it carries now. */
    public static boolean is(Entry<?> entry) {
        return is(entry.standing().label());
    }

    static boolean is(Label label) {
        return label.level() != Level.RESTRICTED && label.compartments().isEmpty();
    }
}
