package org.balcony.command.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.KnowsConfidants;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;

/** Who may open a closed cell to whom, and who may know that it was opened. */
final class Cells {

    private static final String PARTY = "party:";

    private Cells() {}

    /** What is in the way of letting the grantee into the compartments of the grant. */
    static Optional<Decision> refusal(AccessGranted grant, StreamState state, Context context) {
        List<String> guarded = guarded(grant.compartments());
        if (guarded.isEmpty()) {
            return Optional.empty();
        }
        if (grant.granteeRole() == null) {
            return refuse(AccessRefusal.GRANTEE_ROLE_MISSING, Map.of("compartments", guarded));
        }
        if (Set.of(Role.FUNDER, Role.INTEGRATOR).contains(grant.granteeRole())) {
            return refuse(
                    AccessRefusal.COMPARTMENT_FORBIDDEN,
                    Map.of("granteeRole", WireNames.of(grant.granteeRole()), "compartments", guarded));
        }
        List<String> notTheirs = context.warrant().beyond(grant.compartments()).stream()
                .filter(cell -> !mayOpen(cell, grant, state, context))
                .map(Compartment::value)
                .toList();
        if (!notTheirs.isEmpty()) {
            return refuse(AccessRefusal.CELL_NOT_YOURS_TO_OPEN, Map.of("compartments", notTheirs));
        }
        return context.warrant().beyond(grant.compartments()).isEmpty() || context.hasRationale()
                ? Optional.empty()
                : refuse(UniversalRefusal.RATIONALE_MISSING, Map.of("compartments", guarded));
    }

    /** Whether a grantor who is not let into the cell may open it all the same. */
    private static boolean mayOpen(Compartment cell, AccessGranted grant, StreamState state, Context context) {
        if (cell.equals(Compartment.SAFETY) || cell.equals(Compartment.FUNDING)) {
            return true;
        }
        boolean toOneself = context.warrant().asking().isNamedBy(grant.grantee());
        return !toOneself && (cell.equals(Compartment.IDENTITY) || isConfidant(cell, state, context));
    }

    private static boolean isConfidant(Compartment cell, StreamState state, Context context) {
        ActorId party = ActorId.of(cell.value().substring(PARTY.length()));
        return state.all(KnowsConfidants.class)
                .anyMatch(one -> one.isConfidant(context.sender(), party, context.now()));
    }

    /** How narrow an entry about a grant into these compartments must be: that there is such a cell says something itself. */
    static Label least(Iterable<Compartment> compartments) {
        Label least = Label.of(Level.ORGANISATION);
        for (Compartment cell : compartments) {
            if (cell.value().startsWith(PARTY)) {
                least = least.and(Label.of(Level.RESTRICTED));
            } else if (isGuarded(cell)) {
                least = least.and(Label.of(Level.TEAM));
            }
        }
        return least;
    }

    private static List<String> guarded(List<Compartment> compartments) {
        List<String> guarded = new ArrayList<>();
        compartments.stream().filter(Cells::isGuarded).map(Compartment::value).forEach(guarded::add);
        return guarded;
    }

    private static boolean isGuarded(Compartment compartment) {
        return !compartment.equals(Compartment.FUNDING);
    }

    private static Optional<Decision> refuse(org.balcony.command.kernel.Refusal refusal, Map<String, Object> facts) {
        return Optional.of(Decision.refuse(refusal, facts));
    }
}
