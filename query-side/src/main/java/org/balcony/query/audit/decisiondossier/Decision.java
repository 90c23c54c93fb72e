package org.balcony.query.audit.decisiondossier;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A decision as its record tells it.
 *
 * @param choice absent where the record does not say it
 * @param affected whom it touches
 */
record Decision(
        Entry<? extends DomainEvent> entry,
        DecisionFamily family,
        String kind,
        String question,
        List<String> options,
        @Nullable String choice,
        List<PowerEvent.AffectedParty> affected) {

    Decision {
        options = List.copyOf(options);
        affected = List.copyOf(affected);
    }

    static Decision of(
            Entry<? extends DomainEvent> entry,
            DecisionFamily family,
            String kind,
            String question,
            @Nullable String choice) {
        return new Decision(entry, family, kind, question, List.of(), choice, List.of());
    }

    /** The same, touching these. */
    Decision touching(List<ActorOrText> parties) {
        return new Decision(
                entry,
                family,
                kind,
                question,
                options,
                choice,
                parties.stream()
                        .distinct()
                        .map(party -> new PowerEvent.AffectedParty(party, null))
                        .toList());
    }

    /** Whether somebody said beforehand how a party would take it. */
    boolean anticipates() {
        return affected.stream().anyMatch(one -> one.anticipatedEffect() != null);
    }
}
