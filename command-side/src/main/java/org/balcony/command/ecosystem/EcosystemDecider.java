package org.balcony.command.ecosystem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;

/** Decides on what is recorded of a conflict. */
final class EcosystemDecider {

    private EcosystemDecider() {}

    static Decision decide(EcosystemCommand command, EcosystemState state, Context context) {
        return switch (command) {
            case RegisterConflict register -> register(register, state);
            case IdentifyParty identify -> identify(identify, state, context);
            case ChangePartyConfiguration change -> change(change, state);
            case MapInitiative map -> map(map, state, context);
            case RecordCounterpartRotation rotation -> rotate(rotation);
            case RecordContextEvent event ->
                Decision.accept(
                        new ContextEventRecorded(event.kind(), event.place(), event.relevance(), event.externalIds()));
        };
    }

    private static Decision register(RegisterConflict command, EcosystemState state) {
        if (state.registered()) {
            return Decision.refuse(EcosystemRefusal.CONFLICT_ALREADY_REGISTERED);
        }
        return new Decision.Accepted(
                List.of(new ConflictRegistered(
                        command.codeName(), command.scope(), command.region(), command.externalIds())),
                List.of(),
                List.of(new Decision.KeyClaim(
                        "conflict-code", command.codeName().value(), EcosystemRefusal.CONFLICT_CODE_IN_USE)));
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

    private static Decision change(ChangePartyConfiguration command, EcosystemState state) {
        PartyConfigurationChanged changed = new PartyConfigurationChanged(command.kind(), command.from(), command.to());
        List<String> unknown =
                state
                        .unknown(Stream.concat(command.from().stream(), command.to().stream())
                                .toList())
                        .stream()
                        .map(ActorId::toString)
                        .toList();
        return unknown.isEmpty()
                ? Decision.accept(changed)
                : Decision.accept(changed, new Flag(EcosystemWarning.PARTY_NOT_IDENTIFIED, Map.of("actors", unknown)));
    }

    /** The mapping as it would be recorded. */
    static InitiativeMapped mapped(MapInitiative command, LocalId freshId) {
        return new InitiativeMapped(
                command.initiativeId() == null ? freshId : command.initiativeId(),
                command.owners(),
                command.kind(),
                command.trackProfile(),
                command.partiesEngaged(),
                command.issues(),
                command.period(),
                command.status(),
                command.ourCaseId());
    }

    private static Decision map(MapInitiative command, EcosystemState state, Context context) {
        if (command.period() != null && command.period().runsBackwards()) {
            return Decision.refuse(
                    UniversalRefusal.PERIOD_RUNS_BACKWARDS,
                    Map.of("period", command.period().toString()));
        }
        InitiativeMapped mapped = mapped(command, context.freshId());
        if (mapped.equals(state.initiatives().get(mapped.initiativeId()))) {
            return Decision.nothingChanges();
        }
        var map = state.initiatives().plus(mapped.initiativeId(), mapped).values();
        return BlindSpot.in(map, context)
                ? Decision.accept(mapped, Flag.of(EcosystemWarning.BLIND_SPOT))
                : Decision.accept(mapped);
    }

    private static Decision rotate(RecordCounterpartRotation command) {
        CounterpartRotated rotated = new CounterpartRotated(
                command.actorId(), command.post(), command.outgoing(), command.incoming(), command.relationshipOwner());
        return command.incoming() != null && command.relationshipOwner() == null
                ? Decision.accept(rotated, Flag.of(EcosystemWarning.NO_RELATIONSHIP_OWNER))
                : Decision.accept(rotated);
    }
}
