package org.balcony.query.platform.visibility.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.events.MinimumLabel;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** Labels as they are after reclassifications that stand, of annulled records too. */
record Labels(Map<EventId, Label> moved) {

    private static final Label OPEN = Label.of(Level.PUBLIC);

    private static final ClassValue<Label> DEMANDED = new ClassValue<>() {
        @Override
        protected Label computeValue(Class<?> type) {
            MinimumLabel minimum = type.getAnnotation(MinimumLabel.class);
            return minimum == null
                    ? OPEN
                    : new Label(
                            minimum.level(),
                            Arrays.stream(minimum.compartments())
                                    .map(Compartment::new)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    };

    static Labels of(StandingHistory history) {
        Map<EventId, Long> known = new HashMap<>();
        history.events().forEach(one -> known.put(one.fact().id(), one.position()));
        Map<EventId, Label> moved = new HashMap<>();
        for (Standing one : history.standing()) {
            if (one.event() instanceof RecordReclassified reclassified) {
                reclassified.targets().stream()
                        .filter(target -> known.getOrDefault(target, Long.MAX_VALUE)
                                < one.original().position())
                        .forEach(target -> moved.put(target, reclassified.to()));
            }
        }
        return new Labels(moved);
    }

    /** The label under which the record lies now. */
    Label current(RecordedEvent event) {
        return moved.getOrDefault(
                event.fact().id(), event.fact().circumstances().label());
    }

    /** The widest label that the type of an event bears. */
    static Label demanded(DomainEvent event) {
        return DEMANDED.get(event.getClass());
    }
}
