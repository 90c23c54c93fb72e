package org.balcony.command.participants;

import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.pcollections.PSet;

/**
 * A person in a case.
 *
 * @param id names the participation within the case
 * @param person the person, known only by pseudonym
 * @param side the side the person sits for
 * @param status how the participation stands
 * @param sessions the sessions for which the person said yes
 */
public record Participation(LocalId id, PersonId person, ActorOrText side, Status status, PSet<LocalId> sessions) {

    /** How a participation stands (domain text, section 3.2). */
    public enum Status {
        NOMINATED,
        SCREENED,
        DEFERRED,
        UNSUITABLE,
        NOT_SELECTED,
        INVITED,
        ACCEPTED,
        DECLINED,
        ACTIVE,
        LEFT;

        /** Whether it has not come to its end; what has, goes on only as a new participation. */
        public boolean live() {
            return this != NOT_SELECTED && this != LEFT;
        }

        /** Whether the person has agreed to come, or has come. */
        public boolean admitted() {
            return this == ACCEPTED || this == ACTIVE;
        }
    }
}
