package org.balcony.command.assessment;

import java.util.Optional;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.events.value.ActorOrText;

/** The parties without which the conflict cannot be settled. */
final class Principals {

    private Principals() {}

    /** Whether the party is one of them; who is named in words only cannot be told to be. */
    static boolean include(ActorOrText party, Optional<EcosystemState> conflict) {
        return party.actor()
                .filter(actor -> conflict.filter(
                                known -> known.principalParties().contains(actor))
                        .isPresent())
                .isPresent();
    }
}
