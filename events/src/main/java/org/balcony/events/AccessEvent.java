package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Who may see what, for how long and for what purpose. */
public sealed interface AccessEvent extends DomainEvent {

    /**
     * Somebody was allowed to see something.
     *
     * @param grantId names the grant within its stream
     * @param grantee the user or actor
     * @param granteeRole the role in which the grantee reads; absent where any
     * @param scope what it opens
     * @param strand the strand it opens; absent unless the scope is a strand
     * @param level up to which level
     * @param compartments which compartments
     * @param until until when; absent where open
     * @param purpose what for; absent where not said
     */
    @EventType(value = "access.granted", version = 1)
    record AccessGranted(
            @NewId LocalId grantId,
            ActorOrText grantee,
            @Nullable Role granteeRole,
            AccessScope scope,
            @Keyword @Nullable String strand,
            Level level,
            List<Compartment> compartments,
            @Nullable When until,
            @Nullable String purpose)
            implements AccessEvent {
        public AccessGranted {
            compartments = List.copyOf(compartments);
        }
    }

    /**
     * A grant was taken back.
     *
     * @param grantId the grant
     * @param reason why; absent where not said
     */
    @EventType(value = "access.revoked", version = 1)
    record AccessRevoked(LocalId grantId, @Nullable String reason) implements AccessEvent {}

    /** What a grant opens. */
    enum AccessScope {
        ORGANISATION,
        CONFLICT,
        CASE,
        STRAND
    }
}
