package org.balcony.query.audit.disclosureledger;

import java.time.Instant;
import java.util.List;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.SharingPhase;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A time something was told, released or allowed to be told.
 *
 * @param to whom; nobody in particular where a product was opened to a circle or the public
 * @param kind the form of a telling, the audience of a release, the extent of a permission
 * @param level how much of substance; absent for releases and permissions
 * @param phase absent where not said
 * @param channel absent where not said
 * @param processes the initiatives on our map that belong to the recipient
 * @param endedBy the end briefing that followed a start briefing; absent for all else and where none followed
 * @param startWithoutEnd whether it is a start briefing that no end briefing followed
 * @param authorisedBy who authorised a release or gave a permission
 * @param authorised whether every matter told, or the release, was authorised then, or the permission came from the owner;
 *     absent where there was nothing to authorise or the records do not tell
 * @param entitlement what the recipient was entitled to then as somebody who pays; absent for others
 * @param exceeded whether more was told than that; absent for those who do not pay
 * @param rationale absent where none was given
 */
public record DisclosureLedgerRow(
        List<EventId> eventIds,
        DisclosureAct act,
        String subject,
        When when,
        Instant recordedAt,
        List<Recipient> to,
        String kind,
        @Nullable ContentLevel level,
        @Nullable SharingPhase phase,
        @Nullable String channel,
        List<EventId> covers,
        List<MatterTold> matters,
        List<LocalId> processes,
        @Nullable EventId endedBy,
        boolean startWithoutEnd,
        List<ActorOrText> authorisedBy,
        @Nullable Boolean authorised,
        @Nullable ReportingEntitlement entitlement,
        @Nullable Boolean exceeded,
        @Nullable String rationale,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public DisclosureLedgerRow {
        eventIds = List.copyOf(eventIds);
        to = List.copyOf(to);
        covers = List.copyOf(covers);
        matters = List.copyOf(matters);
        processes = List.copyOf(processes);
        authorisedBy = List.copyOf(authorisedBy);
    }

    /** What sort of disclosure it is. */
    public enum DisclosureAct {
        TOLD,
        RELEASED,
        PERMITTED
    }

    /** Somebody who was told. */
    public record Recipient(ActorOrText actor, String name) {}

    /**
     * A confidential matter that was told.
     *
     * @param extent how much of it
     * @param permission the permission that comes closest; absent where there is none
     */
    public record MatterTold(
            LocalId matterId,
            DisclosureExtent extent,
            Authority authority,
            @Nullable EventId permission) {}

    /** Whether a matter might be told. */
    public enum Authority {
        /** Its owner was told. */
        OWN,
        GIVEN,
        /** Less than was told had been allowed. */
        TOO_NARROW,
        /** The permission had run out. */
        LAPSED,
        /** It was given only afterwards. */
        GIVEN_LATER,
        /** No permission for this recipient is on record. */
        NONE
    }
}
