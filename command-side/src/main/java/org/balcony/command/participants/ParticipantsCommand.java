package org.balcony.command.participants;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.ScreeningResult;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about the persons in a case. */
public sealed interface ParticipantsCommand extends Command {

    /** Records that somebody was proposed to take part. */
    @CommandType(
            value = "nominate-candidate",
            purpose = "Record that a person was proposed to take part.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_PARTNERS)
    record NominateCandidate(CandidateNominated candidate) implements ParticipantsCommand {}

    /**
     * Holds a candidate against the criteria.
     *
     * @param criteriaVersion the version of the criteria; absent means the latest
     */
    @CommandType(
            value = "screen-candidate",
            purpose = "Hold a candidate against the selection criteria, and say what follows.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record ScreenCandidate(
            LocalId participationId,
            @Nullable Integer criteriaVersion,
            List<ScreeningResult> results,
            ScreeningVerdict verdict)
            implements ParticipantsCommand {
        public ScreenCandidate {
            results = Command.listed(results);
        }
    }

    /** Chooses against a candidate. */
    @CommandType(
            value = "decline-candidate",
            purpose = "Choose against a candidate, and say why.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationale = true)
    record DeclineCandidate(CandidateNotSelected declined) implements ParticipantsCommand {}

    /** Invites a person to the case or to one session. */
    @CommandType(
            value = "invite-participant",
            purpose = "Invite a person to take part in the case, or in one session.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS_OR_LOCAL_PARTNER)
    record InviteParticipant(ParticipantInvited invitation) implements ParticipantsCommand {}

    /** Records how a person or a party answered an invitation. */
    @CommandType(
            value = "record-invitation-answer",
            purpose = "Record how a person, or a party as such, answered an invitation.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordInvitationAnswer(InvitationAnswered answer) implements ParticipantsCommand {}

    /** Records what a person consented to. */
    @CommandType(
            value = "record-informed-consent",
            purpose = "Record what a person consented to, in which form and until when.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordInformedConsent(InformedConsentRecorded consent) implements ParticipantsCommand {}

    /** Records that a person withdrew consent. */
    @CommandType(
            value = "withdraw-consent",
            purpose = "Record that a person withdrew consent; where no scope is named, from everything.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.WRITERS)
    record WithdrawConsent(InformedConsentWithdrawn withdrawal) implements ParticipantsCommand {}

    /** Records that a person's position in public life changed. */
    @CommandType(
            value = "record-role-change",
            purpose = "Record that a participant's position in public life changed.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordRoleChange(ParticipantRoleChanged change) implements ParticipantsCommand {}

    /** Records that a person left the case. */
    @CommandType(
            value = "record-participant-left",
            purpose = "Record that a person left the case, and how.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM,
            rationaleWhen = "if the person was removed")
    record RecordParticipantLeft(ParticipantLeft departure) implements ParticipantsCommand {}

    /** Tells a case that a participant's data were erased. */
    @CommandType(
            value = "note-erasure",
            purpose =
                    "Tell everybody who knows a participation of a case that the person's data were erased; the system"
                            + " sends it to every case of a person who was erased.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.STEWARD)
    record NoteErasure(ParticipantErased erased) implements ParticipantsCommand {}
}
