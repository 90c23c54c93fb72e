package org.balcony.command.ecosystem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.ecosystem.EcosystemCommand.ChangePartyConfiguration;
import org.balcony.command.ecosystem.EcosystemCommand.IdentifyParty;
import org.balcony.command.ecosystem.EcosystemCommand.MapInitiative;
import org.balcony.command.ecosystem.EcosystemCommand.RecordContextEvent;
import org.balcony.command.ecosystem.EcosystemCommand.RecordCounterpartRotation;
import org.balcony.command.ecosystem.EcosystemCommand.RegisterConflict;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.codec.WireNames;

/** Decides on what is recorded of a conflict. */
final class EcosystemDecider {

    private EcosystemDecider() {}

    static Decision decide(EcosystemCommand command, EcosystemState state, Context context) {
        return switch (command) {
            case RegisterConflict register -> register(register.conflict(), state);
            case IdentifyParty identify -> identify(identify, state, context);
            case ChangePartyConfiguration change -> Configurations.change(change.change(), state, context);
            case MapInitiative map -> map(map.initiative(), state, context);
            case RecordCounterpartRotation rotation -> rotate(rotation.rotation());
            case RecordContextEvent event -> Decision.accept(event.event());
        };
    }

    private static Decision register(ConflictRegistered conflict, EcosystemState state) {
        if (state.registered()) {
            return Decision.refuse(EcosystemRefusal.CONFLICT_ALREADY_REGISTERED);
        }
        return new Decision.Accepted(
                List.of(conflict),
                List.of(),
                List.of(new Decision.KeyClaim(
                        "conflict-code", conflict.codeName().value(), EcosystemRefusal.CONFLICT_CODE_IN_USE)));
    }

    private static Decision identify(IdentifyParty command, EcosystemState state, Context context) {
        if (command.conflictId() != null
                && !command.conflictId().value().equals(context.stream().id())) {
            return Decision.refuse(
                    EcosystemRefusal.ANOTHER_CONFLICT,
                    Map.of("conflictId", command.conflictId().toString()));
        }
        ContactRestriction restriction =
                command.contactRestriction() == null ? ContactRestriction.NONE : command.contactRestriction();
        PartyIdentified identified = new PartyIdentified(
                command.actorId(), command.partyKind(), command.principal(), restriction, command.surrogateFor());
        Optional<PartyIdentified> before = state.party(command.actorId());
        if (before.isPresent()) {
            return before.get().equals(identified)
                    ? Decision.nothingChanges()
                    : Decision.refuse(
                            EcosystemRefusal.PARTY_ALREADY_IDENTIFIED,
                            Map.of("actorId", command.actorId().toString()));
        }
        return restriction == ContactRestriction.NONE
                ? Decision.accept(identified)
                : Decision.accept(
                        identified,
                        new Flag(
                                EcosystemWarning.LEGAL_ADVICE_NEEDED,
                                Map.of("contactRestriction", WireNames.of(restriction))));
    }

    private static Decision map(InitiativeMapped mapped, EcosystemState state, Context context) {
        if (mapped.period() != null && mapped.period().runsBackwards()) {
            return Decision.refuse(
                    UniversalRefusal.PERIOD_RUNS_BACKWARDS,
                    Map.of("period", mapped.period().toString()));
        }
        if (mapped.equals(state.initiatives().get(mapped.initiativeId()))) {
            return Decision.nothingChanges();
        }
        var map = state.initiatives().plus(mapped.initiativeId(), mapped).values();
        return BlindSpot.in(map, state, context)
                ? Decision.accept(mapped, Flag.of(EcosystemWarning.BLIND_SPOT))
                : Decision.accept(mapped);
    }

    private static Decision rotate(CounterpartRotated rotated) {
        return rotated.incoming() != null && rotated.relationshipOwner() == null
                ? Decision.accept(rotated, Flag.of(EcosystemWarning.NO_RELATIONSHIP_OWNER))
                : Decision.accept(rotated);
    }
}
