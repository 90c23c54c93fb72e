package org.balcony.command.roles;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about roles in a case. */
public sealed interface RolesCommand extends Command {

    /** Gives somebody a role. */
    @CommandType(
            value = "assign-role",
            purpose = "Give somebody a role in the case; who mediates declares interests, or that there are none.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_ADMINISTRATOR)
    record AssignRole(RoleAssigned assignment) implements RolesCommand {}

    /**
     * Records that somebody laid a role down.
     *
     * @param assignmentId absent means the one assignment that fits holder and role
     * @param holder who laid it down; absent where the id says it, or only one can be meant
     * @param role the role laid down; absent where the id says it, or only one can be meant
     * @param reason why
     */
    @CommandType(
            value = "end-role",
            purpose = "Record that somebody laid a role down, and why.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_ADMINISTRATOR)
    record EndRole(
            @Nullable LocalId assignmentId,
            @Nullable ActorOrText holder,
            @Nullable CaseRole role,
            RoleEndReason reason) implements RolesCommand {}

    /** Records that work was passed on. */
    @CommandType(
            value = "complete-handover",
            purpose = "Record that work was passed from one person to the next, and what was lost on the way.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER)
    record CompleteHandover(HandoverCompleted handover) implements RolesCommand {}
}
