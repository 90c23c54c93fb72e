package org.balcony.query.evaluation.jointactions;

import java.util.List;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionKind;
import org.balcony.events.ProductEvent.JointActionOutcome;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * An action of the sides.
 *
 * @param title absent where it has no name
 * @param reach absent where not known
 * @param end absent while it lives
 * @param outcome absent while it lives
 * @param incidents the incidents that touch it; absent where hidden from this reader
 */
public record JointActionRow(
        List<EventId> eventIds,
        LocalId actionId,
        JointActionKind kind,
        @Nullable String title,
        List<ActorOrText> sides,
        Initiator initiatedBy,
        @Nullable String reach,
        When start,
        @Nullable When end,
        @Nullable JointActionOutcome outcome,
        boolean open,
        Days lifespan,
        @Nullable List<Touch> incidents,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** An incident that touches the action. */
    public record Touch(LocalId incidentId, IncidentKind kind, Rating severity, When when, List<EventId> eventIds) {

        public Touch {
            eventIds = List.copyOf(eventIds);
        }
    }

    public JointActionRow {
        eventIds = List.copyOf(eventIds);
        sides = List.copyOf(sides);
        incidents = incidents == null ? null : List.copyOf(incidents);
    }

    @Override
    public String rowKey() {
        return "joint-action/" + actionId;
    }
}
