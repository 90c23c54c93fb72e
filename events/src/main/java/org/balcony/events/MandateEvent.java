package org.balcony.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Who asked the third party to act, for what, and on which track. */
public sealed interface MandateEvent extends DomainEvent {

    /**
     * It was agreed who has asked us to act and to whom we answer.
     *
     * @param mandateId names the mandate within the case
     * @param period the time it covers; absent where none was agreed
     * @param supersedes the mandate it replaces; absent where it replaces none
     * @param principals the actors on whose behalf we act
     * @param scope what we are asked to do, in a sentence
     */
    @EventType(value = "mandate.agreed", version = 1)
    record MandateAgreed(
            @NewId LocalId mandateId,
            List<ActorId> principals,
            String scope,
            ThirdPartyRole thirdPartyRole,
            ReportingLine reportingLine,
            MandateForm form,
            @Nullable When period,
            @Nullable LocalId supersedes)
            implements MandateEvent {
        public MandateAgreed {
            principals = List.copyOf(principals);
        }
    }

    /** A mandate came to its end. */
    @EventType(value = "mandate.ended", version = 1)
    record MandateEnded(LocalId mandateId, MandateEndReason reason) implements MandateEvent {}

    /**
     * The track of the work was named, with the attributes behind the label.
     *
     * @param strand the strand it holds for; absent where for the whole case
     */
    @EventType(value = "track.designated", version = 1)
    record TrackDesignated(
            DeclaredTrack declaredTrack,
            TrackScheme scheme,
            TrackProfile profile,
            @Keyword @Nullable String strand) implements MandateEvent {}

    /** What the third party is asked to be. */
    enum ThirdPartyRole {
        FACILITATOR,
        MEDIATOR,
        CONVENOR,
        TRAINER,
        OBSERVER,
        ADVISER,
        ADVOCATE
    }

    /** To whom the third party answers. */
    enum ReportingLine {
        PRINCIPALS_ONLY,
        ALL_PARTIES,
        COMMISSIONING_BODY
    }

    /** How a mandate was put. */
    enum MandateForm {
        ORAL,
        LETTER,
        TERMS_OF_REFERENCE,
        RESOLUTION,
        FRAMEWORK_AGREEMENT
    }

    /** Why a mandate ended. */
    enum MandateEndReason {
        FULFILLED,
        EXPIRED,
        WITHDRAWN_BY_PARTY,
        RESIGNED,
        REPLACED
    }

    /** The track as it was declared. */
    enum DeclaredTrack {
        @JsonProperty("I")
        I,
        @JsonProperty("I_5")
        I_5,
        @JsonProperty("II")
        II,
        @JsonProperty("III")
        III,
        MIXED
    }

    /** The naming scheme under which a track was declared. */
    enum TrackScheme {
        PARTICIPANTS,
        THIRD_PARTY_AND_PARTICIPANTS,
        LEVEL_OF_SOCIETY,
        OWN
    }
}
