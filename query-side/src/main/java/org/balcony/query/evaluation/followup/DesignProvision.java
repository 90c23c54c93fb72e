package org.balcony.query.evaluation.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** Whether follow-up was thought of before people met. */
record DesignProvision(List<Entry<ProcessDesignAdopted>> designs, List<Entry<SessionHeld>> sessions) {

    /** What is said where it was not. */
    static final String NOT_PART = "follow-up not part of design";

    static DesignProvision in(Entries entries) {
        return new DesignProvision(
                entries.all(ProcessDesignAdopted.class),
                SessionsHeld.in(entries).inOrder());
    }

    /** Whether the design provides for none; a case without a design has none to say so. */
    private boolean none() {
        return !designs.isEmpty() && designs.getLast().event().followUpProvision() == null;
    }

    /** Whether people had met before the plan was made. */
    private Optional<Entry<SessionHeld>> metBefore(Entry<FollowUpPlanned> plan) {
        return sessions.stream().filter(session -> session.precedes(plan)).findFirst();
    }

    boolean lacks(Entry<FollowUpPlanned> plan) {
        return none() || metBefore(plan).isPresent();
    }

    /** The design and the session that decide it for a plan. */
    List<Entry<?>> basis(Entry<FollowUpPlanned> plan) {
        List<Entry<?>> basis = new ArrayList<>();
        if (!designs.isEmpty()) {
            basis.add(designs.getLast());
        }
        metBefore(plan).ifPresent(basis::add);
        return basis;
    }

    /** Whether there is a design or a session, and follow-up in neither design nor plan. */
    boolean lackedWithoutPlans() {
        return none() || designs.isEmpty() && !sessions.isEmpty();
    }

    /** The design adopted last, if there is one. */
    List<EventId> design() {
        return designs.isEmpty() ? List.of() : List.of(designs.getLast().id());
    }
}
