package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What was entrusted, under which rule, and who may be told. */
public sealed interface ConfidentialityEvent extends DomainEvent {

    /**
     * The sides agreed what may leave the room.
     *
     * @param regimeId names the regime within the case
     * @param kind the rule
     * @param scope what it holds for
     * @param sides the sides in scope, where they are others than the scope implies
     * @param agreedBy the sides that agreed
     * @param noteTaking what may be noted by whom; absent where the kind says it
     * @param sunset when it ends; absent means never
     * @param supersedes the regime it replaces; absent where it replaces none
     */
    @EventType(value = "confidentiality.regime-agreed", version = 1)
    record ConfidentialityRegimeAgreed(
            @NewId LocalId regimeId,
            RegimeKind kind,
            Scope scope,
            List<ActorOrText> sides,
            List<ActorOrText> agreedBy,
            @Nullable String noteTaking,
            @Nullable Sunset sunset,
            @Nullable LocalId supersedes)
            implements ConfidentialityEvent {
        public ConfidentialityRegimeAgreed {
            sides = List.copyOf(sides);
            agreedBy = List.copyOf(agreedBy);
        }
    }

    /**
     * A party entrusted something to us.
     *
     * @param matterId names the matter within the case
     * @param ownerParty whose it is; its compartment closes the entry
     * @param heldBy who may know it besides the recorder
     * @param substance what was entrusted, sealed; absent where it is kept elsewhere
     * @param topicTag a neutral word for it; absent where even that would tell too much
     */
    @EventType(value = "confidentiality.matter-recorded", version = 1)
    @MinimumLabel(level = Level.RESTRICTED)
    record ConfidentialMatterRecorded(
            @NewId LocalId matterId,
            ActorId ownerParty,
            List<UserId> heldBy,
            @Sealed(under = "ownerParty") @Nullable String substance,
            @Nullable String topicTag)
            implements ConfidentialityEvent {
        public ConfidentialMatterRecorded {
            heldBy = List.copyOf(heldBy);
        }
    }

    /**
     * The owner of a matter allowed it to be told.
     *
     * @param matterId the matter
     * @param by the owner, or a participation that represents it
     * @param to to whom
     * @param extent how much
     * @param validUntil until when; absent where no end was set
     * @param conditions on what conditions; absent where on none
     */
    @EventType(value = "confidentiality.disclosure-authorised", version = 1)
    @MinimumLabel(level = Level.RESTRICTED)
    record DisclosureAuthorised(
            LocalId matterId,
            ActorOrText by,
            List<ActorOrText> to,
            DisclosureExtent extent,
            @Nullable When validUntil,
            @Nullable String conditions)
            implements ConfidentialityEvent {
        public DisclosureAuthorised {
            to = List.copyOf(to);
        }
    }

    /**
     * We told somebody something.
     *
     * @param sharingId names the sharing within the case
     * @param recipient whom
     * @param kind in what form
     * @param contentLevel how much of substance
     * @param phase when in the process; absent where not said
     * @param covers the entries it told of
     * @param matters the confidential matters it told of
     * @param extent how much of the matters was told; absent means all of them in full
     * @param channel by which channel; absent where not said
     */
    @EventType(value = "confidentiality.information-shared", version = 1)
    record InformationShared(
            @NewId LocalId sharingId,
            ActorOrText recipient,
            SharingKind kind,
            ContentLevel contentLevel,
            @Nullable SharingPhase phase,
            List<EventId> covers,
            List<LocalId> matters,
            @Nullable DisclosureExtent extent,
            @Nullable String channel)
            implements ConfidentialityEvent {
        public InformationShared {
            covers = List.copyOf(covers);
            matters = List.copyOf(matters);
        }
    }

    /**
     * When a regime ends.
     *
     * @param kind never, on a date or with an event
     * @param date the date; absent unless the kind is date
     * @param event the event; absent unless the kind is event
     */
    record Sunset(
            SunsetKind kind, @Nullable When date, @Nullable String event) {}

    /** What may leave the room. */
    enum RegimeKind {
        STRICT,
        NON_ATTRIBUTION,
        AGREED_SUMMARY_ONLY,
        ON_RECORD
    }

    /** By what a regime ends. */
    enum SunsetKind {
        NEVER,
        DATE,
        EVENT
    }

    /** How much of a matter may be told, from little to all. */
    enum DisclosureExtent {
        EXISTENCE,
        GIST,
        ANONYMISED,
        FULL
    }

    /** In what form something was told. */
    enum SharingKind {
        BRIEFING,
        FUNDER_UPDATE,
        ANALYSIS,
        MESSAGE_GROUP_POST,
        REPORT,
        JOINT_STATEMENT_DRAFT,
        ORAL
    }

    /** How much of substance was told. */
    enum ContentLevel {
        BASIC,
        PROCESS,
        SUBSTANTIVE
    }

    /** When in a process something was told. */
    enum SharingPhase {
        START,
        DURING,
        END,
        PERIODIC
    }
}
