package org.balcony.command.ecosystem;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about a conflict. */
public sealed interface EcosystemCommand extends Command {

    /** Enters a conflict in our books. */
    @CommandType(
            value = "register-conflict",
            purpose = "Enter a conflict in our books.",
            kind = Kind.DECIDE,
            stream = StreamKind.CONFLICT,
            roles = Roles.OFFICER,
            begins = StreamKind.CONFLICT)
    record RegisterConflict(ConflictRegistered conflict) implements EcosystemCommand {}

    /**
     * Identifies an actor as a side in the conflict.
     *
     * @param conflictId the conflict; absent means the one addressed
     * @param principal whether the matter cannot be settled without it; absent where not judged
     * @param contactRestriction absent means none
     * @param surrogateFor the unreachable party whose aims it shares; absent where it stands for itself
     */
    @CommandType(
            value = "identify-party",
            purpose = "Record that an actor is a side in the conflict.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM)
    record IdentifyParty(
            @Nullable ConflictId conflictId,
            ActorId actorId,
            PartyKind partyKind,
            @Nullable Boolean principal,
            @Nullable ContactRestriction contactRestriction,
            @Nullable ActorId surrogateFor)
            implements EcosystemCommand {}

    /** Records which parties exist, or how they are allied, changed. */
    @CommandType(
            value = "change-party-configuration",
            purpose = "Record that parties split, merged, allied themselves or otherwise changed.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM)
    record ChangePartyConfiguration(PartyConfigurationChanged change) implements EcosystemCommand {}

    /** Puts a peacemaking effort on the map, or updates it. */
    @CommandType(
            value = "map-initiative",
            purpose = "Put a peacemaking effort on the map, or update it; the latest mapping wins.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record MapInitiative(InitiativeMapped initiative) implements EcosystemCommand {}

    /** Records that the holder of a post we deal with changed. */
    @CommandType(
            value = "record-counterpart-rotation",
            purpose = "Record that the holder of a post we deal with changed.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM)
    record RecordCounterpartRotation(CounterpartRotated rotation) implements EcosystemCommand {}

    /** Records something outside our work that matters to it. */
    @CommandType(
            value = "record-context-event",
            purpose = "Record something outside our work that matters to it.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record RecordContextEvent(ContextEventRecorded event) implements EcosystemCommand {}
}
