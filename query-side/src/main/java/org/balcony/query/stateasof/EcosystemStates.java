package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.ConflictEvent;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;

/** The initiatives and parties of a conflict; of several mappings of one initiative the latest wins. */
final class EcosystemStates {

    private EcosystemStates() {}

    private enum State {
        IDENTIFIED
    }

    static List<Step> steps(ConflictEvent event) {
        return switch (event) {
            case InitiativeMapped mapped ->
                List.of(Step.of(Machine.INITIATIVE, mapped.initiativeId())
                        .to(mapped.status())
                        .tells("kind", mapped.kind())
                        .tells("owners", mapped.owners())
                        .tells("partiesEngaged", mapped.partiesEngaged())
                        .tells("period", mapped.period())
                        .tells("ours", mapped.ourCaseId() != null));
            case PartyIdentified party ->
                List.of(Step.named(Machine.PARTY, "actor/" + party.actorId())
                        .first()
                        .to(State.IDENTIFIED)
                        .tells("name", party.actorId())
                        .tells("partyKind", party.partyKind())
                        .tells("principal", party.principal())
                        .tells("contactRestriction", party.contactRestriction()));
            case ConflictRegistered _, PartyConfigurationChanged _, CounterpartRotated _, ContextEventRecorded _ ->
                List.of();
        };
    }
}
