package org.balcony.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What was found out, and who was talked to. */
public sealed interface AssessmentEvent extends DomainEvent {

    /**
     * Something was found out about the conflict, its parties or the work.
     *
     * @param subject what it is about; absent where the statement says it
     * @param score a judgement on the common scale; absent where none was made
     * @param verdict for findings of kind feasibility; absent otherwise
     * @param partyId for findings about one party; absent otherwise
     * @param valueAgainstNegotiation how the party's best alternative compares; absent unless the kind is
     *     alternative to agreement
     * @param statement what was found, in a sentence
     */
    @EventType(value = "assessment.finding-recorded", version = 1)
    record AssessmentFindingRecorded(
            FindingKind kind,
            @Nullable String subject,
            String statement,
            @Nullable Score score,
            @Nullable Feasibility verdict,
            @Nullable ActorId partyId,
            @Nullable AlternativeValue valueAgainstNegotiation)
            implements AssessmentEvent {}

    /**
     * We were in touch with an actor or a person.
     *
     * @param counterpart the actor; absent where it was a person
     * @param personId the person, known only by pseudonym; absent where it was an actor
     * @param requestedOn when the contact was asked for; absent where not known
     * @param durationMinutes how long it took, in minutes; absent where not known
     * @param channel by which channel; absent where not said
     * @param purpose what for; absent where not said
     */
    @EventType(value = "assessment.contact-made", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record ContactMade(
            @Nullable ActorId counterpart,
            @Nullable PersonId personId,
            Sector sector,
            @Nullable String channel,
            @Nullable String purpose,
            @Nullable When requestedOn,
            ContactInitiator initiatedBy,
            @Nullable Integer durationMinutes)
            implements AssessmentEvent {
        public ContactMade {
            if (durationMinutes != null && durationMinutes < 0) {
                throw new IllegalArgumentException("a duration is not negative");
            }
        }
    }

    /** What a finding is about. */
    enum FindingKind {
        PARTY,
        ISSUE,
        DYNAMIC,
        HISTORY_OF_EFFORTS,
        GAP,
        NEED,
        ATTITUDE_TO_CHANGE,
        CIVIL_SOCIETY,
        CIVIL_LIBERTIES,
        FEASIBILITY,
        ALTERNATIVE_TO_AGREEMENT,
        INSTITUTION,
        DIVIDER,
        CONNECTOR,
        MEDIA_ENVIRONMENT,
        PERCEPTION_OF_MEDIATOR
    }

    /** Whether the work can be done. */
    enum Feasibility {
        FEASIBLE,
        FEASIBLE_WITH_PREPARATION,
        NOT_FEASIBLE
    }

    /** How a party's best course without agreement compares with negotiating. */
    enum AlternativeValue {
        WORSE,
        SIMILAR,
        BETTER
    }

    /** Who sought a contact. */
    enum ContactInitiator {
        US,
        THEM,
        THIRD_PARTY
    }

    /**
     * The readiness of the parties for negotiation was judged, as they perceive it.
     *
     * @param parties each party's perceptions, at least one
     * @param catalyst what could tip it; absent where nothing is seen
     * @param verdict how ripe the conflict is
     * @param confidence how sure the assessor is; absent where not said
     */
    @EventType(value = "assessment.ripeness-assessed", version = 1)
    record RipenessAssessed(
            List<PartyRipeness> parties,
            @Nullable String catalyst,
            Ripeness verdict,
            @Nullable Confidence confidence) implements AssessmentEvent {
        public RipenessAssessed {
            parties = List.copyOf(parties);
        }
    }

    /**
     * It was judged whether somebody can bring these parties to this kind of process.
     *
     * @param subject whose power it is; us, or another third party
     * @param processTypeOffered the process offered; absent where not settled
     * @param targets the persons and actors to be brought, each with access and influence
     * @param competingOffers how many others offer the same; absent where not known
     * @param verdict whether it is enough
     * @param teamExpansionConsidered whether adding others to the team was considered; absent where not said
     */
    @EventType(value = "assessment.convening-power-assessed", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record ConveningPowerAssessed(
            ActorOrText subject,
            @Nullable String processTypeOffered,
            List<ConveningTarget> targets,
            @Nullable Integer competingOffers,
            ConveningVerdict verdict,
            @Nullable Boolean teamExpansionConsidered)
            implements AssessmentEvent {
        public ConveningPowerAssessed {
            if (competingOffers != null && competingOffers < 0) {
                throw new IllegalArgumentException("competing offers are counted from 0");
            }
            targets = List.copyOf(targets);
        }
    }

    /**
     * The power of the parties was compared.
     *
     * @param parties at least two parties, each with its power in the known dimensions
     * @param method who judged
     * @param structuralNote what holds the balance in place; absent where nothing was noted
     * @param confidence how sure the assessor is; absent where not said
     */
    @EventType(value = "assessment.power-balance-assessed", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record PowerBalanceAssessed(
            List<PartyPower> parties,
            AssessmentMethod method,
            @Nullable String structuralNote,
            @Nullable Confidence confidence)
            implements AssessmentEvent {
        public PowerBalanceAssessed {
            parties = List.copyOf(parties);
        }
    }

    /**
     * It was asked what harm the work could do.
     *
     * @param scope what was looked at
     * @param subject which one; absent where the scope says it
     * @param dividers what separates people
     * @param connectors what links people across lines
     * @param harms the harm considered
     * @param noneFound whether harm was looked for and none was found; absent where harm is listed
     * @param verdict what follows
     */
    @EventType(value = "assessment.conflict-sensitivity-reviewed", version = 1)
    record ConflictSensitivityReviewed(
            ReviewScope scope,
            @Nullable String subject,
            List<String> dividers,
            List<String> connectors,
            List<Harm> harms,
            @Nullable Boolean noneFound,
            SensitivityVerdict verdict)
            implements AssessmentEvent {
        public ConflictSensitivityReviewed {
            dividers = List.copyOf(dividers);
            connectors = List.copyOf(connectors);
            harms = List.copyOf(harms);
        }
    }

    /**
     * It was seen whether contact with somebody changed what they do.
     *
     * @param target whom
     * @param contactRefs the contacts it is about
     * @param askedFor what was asked for
     * @param observed what they did
     * @param alternativeExplanation what else explains it; absent where nothing was seen
     */
    @EventType(value = "assessment.influence-observed", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record InfluenceObserved(
            ActorOrText target,
            List<EventId> contactRefs,
            String askedFor,
            InfluenceResult observed,
            @Nullable String alternativeExplanation)
            implements AssessmentEvent {
        public InfluenceObserved {
            contactRefs = List.copyOf(contactRefs);
        }
    }

    /**
     * How one party perceives the conflict.
     *
     * @param party the party
     * @param perceivesStalemate whether it sees a deadlock it cannot escape by escalation
     * @param perceivesPain whether the deadlock hurts it
     * @param perceivesWayOut whether it sees a negotiated way out
     * @param validSpokesperson whether somebody can speak for it; absent where not judged
     */
    record PartyRipeness(
            ActorOrText party,
            Perception perceivesStalemate,
            Perception perceivesPain,
            Perception perceivesWayOut,
            @Nullable Perception validSpokesperson) {}

    /**
     * Somebody to be brought to a process.
     *
     * @param target whom
     * @param access how easily they are reached
     * @param influence whether contact changes what they do; never inferred from access
     * @param referent how much they value the relationship; absent where not judged
     * @param softSources reputation, relationship and resources it rests on
     * @param hardSources threat or force it rests on
     * @param processSeenAsThreatToOwnPower whether they see the process as a threat to their power; absent where not
     *     judged
     */
    record ConveningTarget(
            ActorOrText target,
            Score access,
            Score influence,
            @Nullable Score referent,
            List<String> softSources,
            List<String> hardSources,
            @Nullable Boolean processSeenAsThreatToOwnPower) {
        public ConveningTarget {
            softSources = List.copyOf(softSources);
            hardSources = List.copyOf(hardSources);
        }
    }

    /**
     * What one party can bring about.
     *
     * @param party the party
     * @param dimensions its power in each dimension
     */
    record PartyPower(ActorOrText party, PowerScores dimensions) {}

    /**
     * Power by dimension; an absent dimension was not judged.
     *
     * @param coercive by force
     * @param political by office and alliances
     * @param economic by means
     * @param organisational by organisation
     * @param knowledgeSkills by knowledge and skill
     * @param legitimacy by being accepted
     * @param externalBacking by friends outside
     */
    record PowerScores(
            @Nullable Score coercive,
            @Nullable Score political,
            @Nullable Score economic,
            @Nullable Score organisational,
            @JsonProperty("knowledge_skills") @Nullable Score knowledgeSkills,
            @Nullable Score legitimacy,
            @JsonProperty("external_backing") @Nullable Score externalBacking) {}

    /**
     * Harm the work could do.
     *
     * @param who to whom
     * @param what what harm
     * @param likelihood how likely
     * @param severity how grave
     * @param mitigation what lowers it; absent where nothing does
     */
    record Harm(
            String who,
            String what,
            Rating likelihood,
            Rating severity,
            @Nullable String mitigation) {}

    /** Whether a party perceives something. */
    enum Perception {
        YES,
        NO,
        UNCLEAR
    }

    /** How ripe a conflict is. */
    enum Ripeness {
        UNRIPE,
        RIPENING,
        RIPE,
        PASSED
    }

    /** Whether convening power is enough. */
    enum ConveningVerdict {
        SUFFICIENT,
        PARTIAL,
        INSUFFICIENT
    }

    /** Who judged. */
    enum AssessmentMethod {
        TEAM,
        EXPERT_PANEL,
        PARTY_SELF,
        SURVEY
    }

    /** What a review of conflict sensitivity looks at. */
    enum ReviewScope {
        CASE,
        INITIATIVE,
        SESSION,
        LINKAGE,
        FUNDING,
        MEASURE,
        RELEASE
    }

    /** What follows from a review of conflict sensitivity. */
    enum SensitivityVerdict {
        PROCEED,
        PROCEED_WITH_CHANGES,
        POSTPONE,
        DO_NOT_PROCEED
    }

    /** What somebody did after contact. */
    enum InfluenceResult {
        FOLLOWED_THROUGH,
        PARTLY,
        NO_CHANGE,
        OPPOSITE,
        UNKNOWN
    }
}
