package org.balcony.events.access;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;

/**
 * How far a reader is let in: up to a level, and into compartments.
 *
 * @param level the narrowest level that may be read
 * @param compartments the closed cells that may be entered
 */
public record Clearance(Level level, SortedSet<Compartment> compartments) {

    /** What is open to everybody. */
    public static final Clearance NONE = new Clearance(Level.PUBLIC, Collections.emptySortedSet());

    public Clearance {
        compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
    }

    /**
     * What a role brings by itself (derived from the domain text, section 6.2). The team works with restricted records;
     * safety is the safety officers' cell, into which others are let by grant; identities are for the safety officer and one other, the
     * records steward, who carries out erasures; auditors prove restricted records; whoever administers the organisation is
     * in no team. Who is outside the organisation reads what is granted, and nobody grants in such a role beyond coordination.
     */
    public static Clearance of(Role role) {
        return switch (role) {
            case LEAD_MEDIATOR, MEDIATOR, CASE_OFFICER, AUDITOR -> of(Level.RESTRICTED, Compartment.FUNDING);
            case SAFETY_OFFICER -> of(Level.RESTRICTED, Compartment.SAFETY, Compartment.IDENTITY);
            case RECORDS_STEWARD -> of(Level.RESTRICTED, Compartment.FUNDING, Compartment.IDENTITY);
            case EVALUATOR -> of(Level.TEAM, Compartment.FUNDING);
            case ADMINISTRATOR -> of(Level.ORGANISATION, Compartment.FUNDING);
            case LOCAL_PARTNER, COORDINATION_PARTNER, FUNDER, INTEGRATOR -> of(Level.COORDINATION);
        };
    }

    /** Whether the role belongs to somebody outside the organisation, who reads by grants alone. */
    public static boolean isOutside(Role role) {
        return switch (role) {
            case LOCAL_PARTNER, COORDINATION_PARTNER, FUNDER, INTEGRATOR -> true;
            case LEAD_MEDIATOR,
                    MEDIATOR,
                    CASE_OFFICER,
                    SAFETY_OFFICER,
                    EVALUATOR,
                    AUDITOR,
                    RECORDS_STEWARD,
                    ADMINISTRATOR -> false;
        };
    }

    /** A clearance up to that level into these compartments. */
    public static Clearance of(Level level, Compartment... compartments) {
        return new Clearance(level, new TreeSet<>(Set.of(compartments)));
    }

    /** Whether a record under that label may be read: the level clears it and every one of its compartments is held. */
    public boolean covers(Label label) {
        return level.clears(label.level()) && compartments.containsAll(label.compartments());
    }
}
