package org.balcony.command.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.command.access.AccessCommand.GrantAccess;
import org.balcony.command.access.AccessCommand.RevokeAccess;
import org.balcony.command.access.AccessState.Grant;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.access.Clearance;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;

/** Decides on who may see what. */
final class AccessDecider {

    private AccessDecider() {}

    static Decision decide(AccessCommand command, AccessState state, Context context) {
        return switch (command) {
            case GrantAccess grant -> grant(grant.grant(), state, context);
            case RevokeAccess revoke -> revoke(revoke.revoked(), state, context);
        };
    }

    private static Decision grant(AccessGranted grant, AccessState state, Context context) {
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
        return refuseOrAccept(grant, context.role());
    }

    private static boolean opens(AccessScope scope, StreamKind addressed) {
        return switch (scope) {
            case ORGANISATION -> addressed == StreamKind.ORGANISATION;
            case CONFLICT -> addressed == StreamKind.CONFLICT;
            case CASE, STRAND -> addressed == StreamKind.CASE;
        };
    }

    private static Decision refuseOrAccept(AccessGranted grant, Role grantor) {
        if (!Clearance.of(grantor).level().clears(grant.level())) {
            return Decision.refuse(
                    AccessRefusal.LEVEL_ABOVE_OWN,
                    Map.of(
                            "level", WireNames.of(grant.level()),
                            "own", WireNames.of(Clearance.of(grantor).level())));
        }
        List<String> guarded = grant.compartments().stream()
                .filter(AccessDecider::isGuarded)
                .map(Compartment::value)
                .toList();
        if (guarded.isEmpty()) {
            return Decision.accept(grant);
        }
        if (grant.granteeRole() == null) {
            return Decision.refuse(AccessRefusal.GRANTEE_ROLE_MISSING, Map.of("compartments", guarded));
        }
        return Set.of(Role.FUNDER, Role.INTEGRATOR).contains(grant.granteeRole())
                ? Decision.refuse(
                        AccessRefusal.COMPARTMENT_FORBIDDEN,
                        Map.of("granteeRole", WireNames.of(grant.granteeRole()), "compartments", guarded))
                : Decision.accept(grant);
    }

    private static boolean isGuarded(Compartment compartment) {
        return !compartment.equals(Compartment.FUNDING);
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
                : Decision.accept(revoked);
    }

    private static Decision refuse(AccessRefusal refusal, LocalId id) {
        return Decision.refuse(refusal, Map.of("grantId", id.value()));
    }
}
