package org.balcony.command.access;

import java.util.List;
import java.util.Map;
import org.balcony.command.access.AccessCommand.GrantAccess;
import org.balcony.command.access.AccessCommand.RevokeAccess;
import org.balcony.command.access.AccessState.Grant;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.Warrant;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.access.Clearance;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;

/** Decides on who may see what. */
final class AccessDecider {

    private AccessDecider() {}

    static Decision decide(AccessCommand command, StreamState stream, Context context) {
        AccessState state = stream.of(AccessState.class);
        return switch (command) {
            case GrantAccess grant -> grant(grant.grant(), state, stream, context);
            case RevokeAccess revoke -> revoke(revoke.revoked(), state, context);
        };
    }

    private static Decision grant(AccessGranted grant, AccessState state, StreamState stream, Context context) {
        if (!opens(grant.scope(), context.stream().kind())) {
            return Decision.refuse(
                    AccessRefusal.SCOPE_OF_ANOTHER_STREAM,
                    Map.of(
                            "scope", WireNames.of(grant.scope()),
                            "stream", context.stream().toString()));
        }
        if ((grant.scope() == AccessScope.STRAND) != (grant.strand() != null)) {
            return Decision.refuse(AccessRefusal.STRAND_UNCLEAR, Map.of("scope", WireNames.of(grant.scope())));
        }
        if (Grant.of(grant).isOverBy(context.now())) {
            return Decision.refuse(AccessRefusal.GRANT_ALREADY_OVER, Map.of("until", String.valueOf(grant.until())));
        }
        if (state.grants().containsKey(grant.grantId())) {
            return refuse(AccessRefusal.GRANT_ID_IN_USE, grant.grantId());
        }
        return isWithinOwn(grant, context.warrant())
                ? refuseOrAccept(grant, stream, context)
                : Decision.refuse(AccessRefusal.SCOPE_BEYOND_OWN, Map.of("scope", WireNames.of(grant.scope())));
    }

    private static boolean opens(AccessScope scope, StreamKind addressed) {
        return switch (scope) {
            case ORGANISATION -> addressed == StreamKind.ORGANISATION;
            case CONFLICT -> addressed == StreamKind.CONFLICT;
            case CASE, STRAND -> addressed == StreamKind.CASE;
        };
    }

    private static Decision refuseOrAccept(AccessGranted grant, StreamState state, Context context) {
        Level cleared = Clearance.of(context.role()).level();
        if (!cleared.clears(grant.level())) {
            return Decision.refuse(
                    AccessRefusal.LEVEL_ABOVE_OWN,
                    Map.of("level", WireNames.of(grant.level()), "own", WireNames.of(cleared)));
        }
        return Cells.refusal(grant, state, context)
                .orElseGet(() ->
                        new Decision.Accepted(List.of(grant), List.of(), List.of(), Cells.least(grant.compartments())));
    }

    /** Whoever may open something is let into all of it. */
    private static boolean isWithinOwn(AccessGranted grant, Warrant warrant) {
        return grant.strand() == null
                ? warrant.reaches(AccessState.reach(grant.scope()))
                : warrant.reaches(Reach.CASE) || warrant.confinedTo().contains(grant.strand());
    }

    private static Decision revoke(AccessRevoked revoked, AccessState state, Context context) {
        LocalId id = revoked.grantId();
        if (!(state.grants().get(id) instanceof Grant grant)) {
            return refuse(AccessRefusal.UNKNOWN_GRANT, id);
        }
        if (state.revoked().contains(id)) {
            return Decision.nothingChanges();
        }
        return grant.isOverBy(context.now())
                ? Decision.refuse(
                        AccessRefusal.GRANT_EXPIRED,
                        Map.of("grantId", id.value(), "until", String.valueOf(grant.until())))
                : new Decision.Accepted(
                        List.of(revoked),
                        List.of(),
                        List.of(),
                        Cells.least(grant.opens().compartments()));
    }

    private static Decision refuse(AccessRefusal refusal, LocalId id) {
        return Decision.refuse(refusal, Map.of("grantId", id.value()));
    }
}
