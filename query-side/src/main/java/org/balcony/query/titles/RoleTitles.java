package org.balcony.query.titles;

import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class RoleTitles {

    private RoleTitles() {}

    static Line of(RoleEvent event, ActorNames names) {
        return switch (event) {
            case RoleAssigned e ->
                Line.of("Role assigned: " + Words.of(e.role()) + ", " + names.of(e.holder()), e.conflictOfInterest());
            case RoleEnded e -> Line.of("Role ended: " + Words.of(e.reason()), null);
            case HandoverCompleted e -> Line.of("Handover completed" + ", " + names.of(e.outgoing()), null);
        };
    }

    static String subject(RoleEvent event, StreamId stream) {
        return switch (event) {
            case RoleAssigned e -> "role/" + e.assignmentId();
            case RoleEnded e -> "role/" + e.assignmentId();
            case HandoverCompleted _ -> stream.toString();
        };
    }
}
