package org.balcony.command.assessment;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.AssessmentEvent.AlternativeValue;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.Feasibility;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be recorded about findings and contacts. */
public sealed interface AssessmentCommand extends Command {

    /**
     * Records something found out about the conflict, its parties or the work.
     *
     * @param subject what it is about; absent where the statement says it
     * @param score a judgement on the common scale; absent where none was made
     * @param verdict for findings of kind feasibility; absent otherwise
     * @param partyId for findings about one party; absent otherwise
     * @param valueAgainstNegotiation for alternatives to agreement; absent otherwise
     * @param statement what was found, in a sentence
     */
    @CommandType(
            value = "record-assessment-finding",
            purpose = "Record something found out about the conflict, its parties or the work.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordAssessmentFinding(
            FindingKind kind,
            @Nullable String subject,
            String statement,
            @Nullable Score score,
            @Nullable Feasibility verdict,
            @Nullable ActorId partyId,
            @Nullable AlternativeValue valueAgainstNegotiation)
            implements AssessmentCommand {}

    /**
     * Records that we were in touch with an actor; what a party entrusted to us does not belong here.
     *
     * @param channel how; absent where not said
     * @param purpose what for; absent where not said
     * @param requestedOn when the contact was asked for; absent where not known
     * @param durationMinutes how long it took; absent where not known
     */
    @CommandType(
            value = "log-contact",
            purpose = "Record that we were in touch with an actor, without what it entrusted to us.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record LogContact(
            ActorId counterpart,
            Sector sector,
            @Nullable String channel,
            @Nullable String purpose,
            @Nullable When requestedOn,
            ContactInitiator initiatedBy,
            @Nullable Integer durationMinutes)
            implements AssessmentCommand {
        public LogContact {
            if (durationMinutes != null && durationMinutes < 0) {
                throw new IllegalArgumentException("a duration is not negative");
            }
        }
    }
}
