package org.balcony.command.assessment;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Score;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be recorded of findings, judgements and contacts. */
public sealed interface AssessmentCommand extends Command {

    /** Records something found out about the conflict, its parties or the work. */
    @CommandType(
            value = "record-assessment-finding",
            purpose = "Record something found out about the conflict, its parties or the work.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordAssessmentFinding(AssessmentFindingRecorded finding) implements AssessmentCommand {}

    /** Records how ready the parties are for negotiation, as they perceive it. */
    @CommandType(
            value = "assess-ripeness",
            purpose = "Record how ready the parties are for negotiation, as they perceive it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record AssessRipeness(RipenessAssessed assessed) implements AssessmentCommand {}

    /**
     * Records whether somebody can bring these parties to this kind of process.
     *
     * @param subject whose power it is; us, or another third party
     * @param processTypeOffered the process offered; absent where not settled
     * @param targets the persons and actors to be brought
     * @param competingOffers how many others offer the same; absent where not known
     * @param verdict whether it is enough
     * @param teamExpansionConsidered whether adding others to the team was considered; absent where not said
     */
    @CommandType(
            value = "assess-convening-power",
            purpose =
                    "Record whether somebody can bring these parties to this kind of process; access is not influence.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record AssessConveningPower(
            ActorOrText subject,
            @Nullable String processTypeOffered,
            List<Target> targets,
            @Nullable Integer competingOffers,
            ConveningVerdict verdict,
            @Nullable Boolean teamExpansionConsidered)
            implements AssessmentCommand {
        public AssessConveningPower {
            targets = Command.listed(targets);
        }
    }

    /**
     * Somebody to be brought to a process.
     *
     * @param target whom
     * @param access how easily they are reached
     * @param influence whether contact changes what they do; must be stated, if only as unknown
     * @param referent how much they value the relationship; absent where not judged
     * @param softSources reputation, relationship and resources it rests on
     * @param hardSources threat or force it rests on
     * @param processSeenAsThreatToOwnPower whether they see the process as a threat to their power; absent where not
     *     judged
     */
    record Target(
            ActorOrText target,
            Score access,
            @Nullable Score influence,
            @Nullable Score referent,
            List<String> softSources,
            List<String> hardSources,
            @Nullable Boolean processSeenAsThreatToOwnPower) {
        public Target {
            softSources = Command.listed(softSources);
            hardSources = Command.listed(hardSources);
        }
    }

    /** Records how the power of the parties compares. */
    @CommandType(
            value = "assess-power-balance",
            purpose = "Record how the power of the parties compares, dimension by dimension.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS_OR_EVALUATOR)
    record AssessPowerBalance(PowerBalanceAssessed assessed) implements AssessmentCommand {}

    /** Records what harm the work could do, and what follows. */
    @CommandType(
            value = "review-conflict-sensitivity",
            purpose = "Record what harm the work could do, and what follows from it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_SAFETY_OFFICER)
    record ReviewConflictSensitivity(ConflictSensitivityReviewed reviewed) implements AssessmentCommand {}

    /** Records that we were in touch with an actor or a person; what a party entrusted to us does not belong here. */
    @CommandType(
            value = "log-contact",
            purpose = "Record that we were in touch with an actor or a person, without what they entrusted to us.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record LogContact(ContactMade contact) implements AssessmentCommand {}

    /** Records whether contact with somebody changed what they do. */
    @CommandType(
            value = "record-influence-observed",
            purpose = "Record whether contact with somebody changed what they do.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordInfluenceObserved(InfluenceObserved observed) implements AssessmentCommand {}
}
