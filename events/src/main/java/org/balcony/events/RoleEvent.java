package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Who does what in a case, and how the work is passed on. */
public sealed interface RoleEvent extends DomainEvent {

    /**
     * Somebody took on a role in the case.
     *
     * @param assignmentId names the assignment within the case
     * @param holder the user or actor
     * @param role the role
     * @param period for how long; absent where open
     * @param external for evaluators, whether from outside the organisation; absent where not said
     * @param conflictOfInterest what was declared, or none; absent where nothing was asked
     */
    @EventType(value = "role.assigned", version = 1)
    record RoleAssigned(
            @NewId LocalId assignmentId,
            ActorOrText holder,
            CaseRole role,
            @Nullable When period,
            @Nullable Boolean external,
            @Nullable String conflictOfInterest)
            implements RoleEvent {}

    /**
     * Somebody laid a role down.
     *
     * @param assignmentId the assignment
     * @param reason why
     */
    @EventType(value = "role.ended", version = 1)
    record RoleEnded(LocalId assignmentId, RoleEndReason reason) implements RoleEvent {}

    /**
     * Work was passed from one person to the next.
     *
     * @param outgoing who leaves
     * @param incoming who comes
     * @param overlapDays how many days both were there
     * @param relationships what became of relationships; absent where not said
     * @param openItems what is still open
     * @param mattersPassed the confidential matters passed on
     * @param partiesInformed the parties that were told
     */
    @EventType(value = "role.handover-completed", version = 1)
    record HandoverCompleted(
            ActorOrText outgoing,
            ActorOrText incoming,
            int overlapDays,
            @Nullable Relationships relationships,
            List<String> openItems,
            List<LocalId> mattersPassed,
            List<ActorOrText> partiesInformed)
            implements RoleEvent {
        public HandoverCompleted {
            openItems = List.copyOf(openItems);
            mattersPassed = List.copyOf(mattersPassed);
            partiesInformed = List.copyOf(partiesInformed);
        }
    }

    /**
     * What became of relationships at a handover.
     *
     * @param passed with whom they were passed on
     * @param lost with whom they were lost
     */
    record Relationships(List<ActorOrText> passed, List<ActorOrText> lost) {
        public Relationships {
            passed = List.copyOf(passed);
            lost = List.copyOf(lost);
        }
    }

    /** A role in a case. */
    enum CaseRole {
        LEAD_MEDIATOR,
        MEDIATOR,
        FACILITATOR,
        TRAINER,
        NOTE_TAKER,
        CASE_OFFICER,
        LOCAL_PARTNER,
        INSIDER_MEDIATOR,
        TECHNICAL_SUPPORT,
        ADVISER,
        OBSERVER,
        MONITOR,
        FUNDER_LIAISON,
        SAFETY_OFFICER,
        EVALUATOR,
        LOBBYIST
    }

    /** Why a role ended. */
    enum RoleEndReason {
        ROTATION,
        CONTRACT_END,
        RESIGNED,
        REPLACED_BY_MANDATOR,
        ILLNESS,
        INTEREST,
        OTHER
    }
}
