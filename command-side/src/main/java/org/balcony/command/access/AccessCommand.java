package org.balcony.command.access;

import java.util.Set;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.StreamKind;

/** What can be decided about who may see what. */
public sealed interface AccessCommand extends Command {

    /** Allows somebody to see something. */
    @CommandType(
            value = "grant-access",
            purpose =
                    "Allow somebody to read a case, a strand of it, a conflict or the whole organisation, up to a level,"
                            + " in compartments and for a time.",
            kind = Kind.DECIDE,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ORGANISATION},
            roles = Roles.LEAD_OR_ADMINISTRATOR,
            begins = StreamKind.ORGANISATION)
    record GrantAccess(AccessGranted grant) implements AccessCommand {
        @Override
        public Set<Compartment> cells() {
            return Set.copyOf(grant.compartments());
        }
    }

    /** Takes a grant back. */
    @CommandType(
            value = "revoke-access",
            purpose = "Take a grant of access back.",
            kind = Kind.DECIDE,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ORGANISATION},
            roles = Roles.LEAD_OR_ADMINISTRATOR)
    record RevokeAccess(AccessRevoked revoked) implements AccessCommand {}
}
