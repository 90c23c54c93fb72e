package org.balcony.command.platform.catalogue;

import java.util.List;
import java.util.Set;
import org.balcony.command.casefile.CaseStatus;
import org.balcony.events.DomainEvent;

/**
 * What trying a command out has taught.
 *
 * @param statuses the statuses of a case in which the status is not in its way; empty where it never is
 * @param events the events it is known to become; empty where none of its trials was accepted
 */
record Trial(List<CaseStatus> statuses, Set<Class<? extends DomainEvent>> events) {

    Trial {
        statuses = List.copyOf(statuses);
        events = Set.copyOf(events);
    }
}
