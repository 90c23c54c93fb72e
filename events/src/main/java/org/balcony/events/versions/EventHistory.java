package org.balcony.events.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All steps that bring older shapes of events up to the newest one. */
public final class EventHistory {

    private static final EventHistory STANDARD = new EventHistory(List.of());

    private final Map<From, EventStep> steps = new HashMap<>();

    private EventHistory(List<EventStep> steps) {
        for (EventStep step : steps) {
            if (this.steps.put(new From(step.type(), step.fromVersion()), step) != null) {
                throw new IllegalArgumentException("two steps lift " + step.type() + " from " + step.fromVersion());
            }
        }
    }

    /** The steps of the published language; none so far, for every event is in its first shape. */
    public static EventHistory standard() {
        return STANDARD;
    }

    /** A history of these steps. */
    public static EventHistory of(List<EventStep> steps) {
        return new EventHistory(steps);
    }

    /**
     * The data in the newest shape.
     *
     * @throws IllegalArgumentException if a step is missing on the way
     */
    public JsonNode lift(String type, int version, int newest, JsonNode data) {
        JsonNode lifted = data.deepCopy();
        for (int from = version; from < newest; from++) {
            EventStep step = steps.get(new From(type, from));
            if (step == null) {
                throw new IllegalArgumentException("no step lifts " + type + " from version " + from);
            }
            lifted = step.change().apply(lifted);
        }
        return lifted;
    }

    private record From(String type, int version) {}
}
