package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** A conflict and what is known of the peacemaking around it. */
public sealed interface ConflictEvent extends DomainEvent {

    /**
     * A conflict was entered in our books.
     *
     * @param codeName its unique code name, safe to say aloud
     * @param scope what it is about; absent where not said
     * @param region where it is; absent where not said
     * @param externalIds its ids in other sources, such as conflict data sets
     */
    @EventType(value = "conflict.registered", version = 1)
    record ConflictRegistered(
            Code codeName, @Nullable String scope, @Nullable String region, List<String> externalIds)
            implements ConflictEvent {
        public ConflictRegistered {
            externalIds = List.copyOf(externalIds);
        }
    }

    /**
     * An actor was identified as a side in the conflict.
     *
     * @param principal whether the matter cannot be settled without it; absent where not judged
     * @param surrogateFor the unreachable party whose aims it shares; absent where it stands for itself
     */
    @EventType(value = "conflict.party-identified", version = 1)
    record PartyIdentified(
            ActorId actorId,
            PartyKind partyKind,
            @Nullable Boolean principal,
            ContactRestriction contactRestriction,
            @Nullable ActorId surrogateFor)
            implements ConflictEvent {}

    /**
     * Which parties exist, or how they are allied, changed.
     *
     * @param kind what sort of change
     * @param from the parties as they were
     * @param to the parties as they are now
     */
    @EventType(value = "conflict.party-configuration-changed", version = 1)
    record PartyConfigurationChanged(ConfigurationChange kind, List<ActorId> from, List<ActorId> to)
            implements ConflictEvent {
        public PartyConfigurationChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * A peacemaking effort was put on the map; a later mapping of the same initiative replaces the earlier one.
     *
     * @param trackProfile its track; absent where not known
     * @param period when it ran; absent where not known
     * @param ourCaseId our case of this initiative; absent where it is not ours
     * @param owners who runs it
     * @param partiesEngaged the parties it works with
     * @param issues what it deals with
     */
    @EventType(value = "conflict.initiative-mapped", version = 1)
    record InitiativeMapped(
            @NewId LocalId initiativeId,
            List<ActorId> owners,
            InitiativeKind kind,
            @Nullable TrackProfile trackProfile,
            List<ActorId> partiesEngaged,
            List<String> issues,
            @Nullable When period,
            InitiativeStatus status,
            @Nullable CaseId ourCaseId)
            implements ConflictEvent {
        public InitiativeMapped {
            owners = List.copyOf(owners);
            partiesEngaged = List.copyOf(partiesEngaged);
            issues = List.copyOf(issues);
        }
    }

    /**
     * The holder of a post we deal with changed.
     *
     * @param outgoing who left, by post or public function; absent where not known
     * @param incoming who came, by post or public function; absent where the post is vacant
     * @param relationshipOwner the user who keeps up the relationship; absent where nobody does
     * @param post the post whose holder changed
     */
    @EventType(value = "conflict.counterpart-rotated", version = 1)
    record CounterpartRotated(
            ActorId actorId,
            String post,
            @Nullable String outgoing,
            @Nullable String incoming,
            @Nullable UserId relationshipOwner)
            implements ConflictEvent {}

    /**
     * Something outside our work happened that matters to it.
     *
     * @param kind what sort of thing
     * @param place where, coarsely; absent where it has no place
     * @param relevance why it matters; absent where it speaks for itself
     * @param externalIds its ids in other sources, such as event data sets
     */
    @EventType(value = "conflict.context-event-recorded", version = 1)
    record ContextEventRecorded(
            ContextEventKind kind,
            @Nullable String place,
            @Nullable String relevance,
            List<String> externalIds) implements ConflictEvent {
        public ContextEventRecorded {
            externalIds = List.copyOf(externalIds);
        }
    }

    /** What sort of side a party is. */
    enum PartyKind {
        STATE,
        ARMED_GROUP,
        POLITICAL_PARTY,
        COMMUNITY,
        INDIGENOUS_NATION,
        INSTITUTION,
        GROUP,
        OTHER
    }

    /** Whether others may meet a party. */
    enum ContactRestriction {
        NONE,
        OFFICIALS_CANNOT_MEET,
        UNLAWFUL,
        LISTED,
        POLITICALLY_TOXIC
    }

    /** How the set of parties changed. */
    enum ConfigurationChange {
        SPLIT,
        MERGER,
        ALLIANCE_FORMED,
        ALLIANCE_RUPTURED,
        LEADERSHIP_CHANGE,
        RENAMED,
        DISBANDED
    }

    /** What sort of effort an initiative is. */
    enum InitiativeKind {
        MEDIATION,
        DIALOGUE,
        PROBLEM_SOLVING_WORKSHOP,
        TRAINING,
        JOINT_PROJECT,
        PEACE_EDUCATION,
        MEDIA,
        TRADITIONAL_MECHANISM,
        DIPLOMACY,
        SUPPORT_GROUP,
        ADVOCACY,
        HUMANITARIAN
    }

    /** Where an initiative stands. */
    enum InitiativeStatus {
        PLANNED,
        ACTIVE,
        DORMANT,
        ENDED
    }

    /** What sort of thing happened around us. */
    enum ContextEventKind {
        VIOLENCE,
        CEASEFIRE,
        COUP,
        ELECTION,
        AGREEMENT,
        LEADERSHIP_CHANGE,
        LAW_CHANGED,
        BORDER_OR_TRAVEL,
        OFFICIAL_TALKS_STARTED,
        OFFICIAL_TALKS_STALLED,
        OFFICIAL_TALKS_RESUMED,
        SANCTIONS,
        MEDIA_EVENT,
        DISASTER,
        OTHER
    }
}
