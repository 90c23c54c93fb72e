package org.balcony.command.ecosystem;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ConflictEvent.ConfigurationChange;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventKind;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about a conflict. */
public sealed interface EcosystemCommand extends Command {

    /**
     * Enters a conflict in our books.
     *
     * @param scope what it is about; absent where not said
     * @param region where it is; absent where not said
     * @param externalIds its ids in other sources, such as conflict data sets
     */
    @CommandType(
            value = "register-conflict",
            purpose = "Enter a conflict in our books.",
            kind = Kind.DECIDE,
            stream = StreamKind.CONFLICT,
            roles = Roles.OFFICER,
            begins = StreamKind.CONFLICT)
    record RegisterConflict(
            Code codeName, @Nullable String scope, @Nullable String region, List<String> externalIds)
            implements EcosystemCommand {
        public RegisterConflict {
            externalIds = Command.listed(externalIds);
        }
    }

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

    /**
     * Records which parties exist, or how they are allied, changed.
     *
     * @param from the parties as they were
     * @param to the parties as they are now
     */
    @CommandType(
            value = "change-party-configuration",
            purpose = "Record that parties split, merged, allied themselves or otherwise changed.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM)
    record ChangePartyConfiguration(ConfigurationChange kind, List<ActorId> from, List<ActorId> to)
            implements EcosystemCommand {
        public ChangePartyConfiguration {
            from = Command.listed(from);
            to = Command.listed(to);
        }
    }

    /**
     * Puts a peacemaking effort on the map, or updates it.
     *
     * @param initiativeId absent means that an id is chosen for it
     * @param trackProfile its track; absent where not known
     * @param period when it ran; absent where not known
     * @param ourCaseId our case of this initiative; absent where it is not ours
     * @param issues what it deals with
     * @param owners who runs it
     * @param partiesEngaged the parties it works with
     */
    @CommandType(
            value = "map-initiative",
            purpose = "Put a peacemaking effort on the map, or update it; the latest mapping wins.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record MapInitiative(
            @Nullable LocalId initiativeId,
            List<ActorId> owners,
            InitiativeKind kind,
            @Nullable TrackProfile trackProfile,
            List<ActorId> partiesEngaged,
            List<String> issues,
            @Nullable When period,
            InitiativeStatus status,
            @Nullable CaseId ourCaseId)
            implements EcosystemCommand {
        public MapInitiative {
            owners = Command.listed(owners);
            partiesEngaged = Command.listed(partiesEngaged);
            issues = Command.listed(issues);
        }
    }

    /**
     * Records that the holder of a post we deal with changed.
     *
     * @param outgoing who left, by post or public function; absent where not known
     * @param incoming who came, by post or public function; absent where the post is vacant
     * @param relationshipOwner the user who keeps up the relationship; absent where nobody does
     * @param post the post whose holder changed
     */
    @CommandType(
            value = "record-counterpart-rotation",
            purpose = "Record that the holder of a post we deal with changed.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM)
    record RecordCounterpartRotation(
            ActorId actorId,
            String post,
            @Nullable String outgoing,
            @Nullable String incoming,
            @Nullable UserId relationshipOwner)
            implements EcosystemCommand {}

    /**
     * Records something outside our work that matters to it.
     *
     * @param place where, coarsely; absent where it has no place
     * @param relevance why it matters; absent where it speaks for itself
     * @param externalIds its ids in other sources, such as event data sets
     */
    @CommandType(
            value = "record-context-event",
            purpose = "Record something outside our work that matters to it.",
            kind = Kind.RECORD,
            stream = StreamKind.CONFLICT,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record RecordContextEvent(
            ContextEventKind kind,
            @Nullable String place,
            @Nullable String relevance,
            List<String> externalIds) implements EcosystemCommand {
        public RecordContextEvent {
            externalIds = Command.listed(externalIds);
        }
    }
}
