package org.balcony.command.access;

import org.balcony.events.value.Level;
import org.balcony.events.value.Role;

/**
 * How narrow a level each role is cleared to (derived from domain text, section 6.2), until identities and grants say it
 * of each user. Nobody lets others see further than this.
 */
final class RoleClearance {

    private RoleClearance() {}

    /**
     * The narrowest level the role reads. The team works with restricted records, safety officers and stewards keep them,
     * auditors prove them; evaluators read what the team reads; whoever administers the organisation is in no team; who
     * is outside the organisation reads what is coordinated with others.
     */
    static Level of(Role role) {
        return switch (role) {
            case LEAD_MEDIATOR, MEDIATOR, CASE_OFFICER, SAFETY_OFFICER, RECORDS_STEWARD, AUDITOR -> Level.RESTRICTED;
            case EVALUATOR -> Level.TEAM;
            case ADMINISTRATOR -> Level.ORGANISATION;
            case LOCAL_PARTNER, COORDINATION_PARTNER, FUNDER, INTEGRATOR -> Level.COORDINATION;
        };
    }
}
