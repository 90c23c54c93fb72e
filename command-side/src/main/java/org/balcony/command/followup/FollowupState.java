package org.balcony.command.followup;

import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Whom follow-up is planned for.
 *
 * @param plans the participations each plan is for
 */
public record FollowupState(PMap<LocalId, PSet<LocalId>> plans) {

    static final FollowupState NONE = new FollowupState(HashTreePMap.empty());

    /** Whether any follow-up is planned. */
    public boolean planned() {
        return !plans.isEmpty();
    }

    /** Whether the plan, or any plan where none is named, is for the participation. */
    boolean expects(LocalId participation, @Nullable LocalId plan) {
        return plan == null
                ? plans.values().stream().anyMatch(cohort -> cohort.contains(participation))
                : plans.getOrDefault(plan, HashTreePSet.empty()).contains(participation);
    }

    FollowupState after(DomainEvent event) {
        return event instanceof FollowUpPlanned planned
                ? new FollowupState(plans.plus(planned.planId(), HashTreePSet.from(planned.cohort())))
                : this;
    }
}
