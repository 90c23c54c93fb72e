package org.balcony.query.audit.decisiondossier;

import java.time.Instant;
import java.util.List;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A decision and what is known about it.
 *
 * @param kind what was decided about, within the family
 * @param subject what it is about, such as {@code decision/d-1}
 * @param options what else was considered, as far as on record
 * @param choice absent where the record does not say it in words
 * @param rationale absent where none was given
 * @param basis absent where not said
 * @param surprise observed without anticipated effects, over the parties for which both are on record; absent where there is none
 * @param reversal how it was taken back or replaced; absent while it stands
 */
public record DecisionDossierRow(
        List<EventId> eventIds,
        DecisionFamily decision,
        String kind,
        String subject,
        When decidedAt,
        Instant recordedAt,
        String question,
        List<String> options,
        @Nullable String choice,
        @Nullable String rationale,
        @Nullable Basis basis,
        UserId decidedBy,
        Role actingRole,
        KnownThen knownThen,
        List<AffectedParty> affected,
        @Nullable Integer surprise,
        @Nullable Reversal reversal,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public DecisionDossierRow {
        eventIds = List.copyOf(eventIds);
        options = List.copyOf(options);
        affected = List.copyOf(affected);
    }

    /**
     * Where to read what was known when it was decided.
     *
     * @param asOfRecorded the instant before the decision was recorded
     * @param asOfOccurred the decision's own time
     * @param stateAsOf the state of the case then, as a relative URL
     * @param timeline what had happened by then, as a relative URL
     */
    public record KnownThen(Instant asOfRecorded, When asOfOccurred, String stateAsOf, String timeline) {}

    /**
     * A party that a decision touches, or that reacted to it.
     *
     * @param anticipated how our standing with it was thought to change; absent where nobody said
     * @param observedSum the observed effects together; absent where none was judged
     * @param surprise observed without anticipated; absent unless both are on record
     */
    public record AffectedParty(
            ActorOrText party,
            String name,
            @Nullable Effect anticipated,
            List<Observed> observed,
            @Nullable Integer observedSum,
            @Nullable Integer surprise) {

        public AffectedParty {
            observed = List.copyOf(observed);
        }
    }

    /**
     * How a party took it.
     *
     * @param effect how our standing with it changed; absent where not judged
     */
    public record Observed(
            EventId eventId,
            When when,
            Reaction reaction,
            @Nullable Effect effect) {}

    /**
     * How a decision ceased to hold.
     *
     * @param rationale why; absent where none was given
     */
    public record Reversal(
            Ending how,
            EventId eventId,
            When when,
            @Nullable String rationale) {}

    /** By what a decision ceased to hold. */
    public enum Ending {
        TAKEN_BACK,
        REPLACED
    }
}
