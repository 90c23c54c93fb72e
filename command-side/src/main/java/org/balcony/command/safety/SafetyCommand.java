package org.balcony.command.safety;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.StreamKind;

/** What can be recorded about the safety of people, and decided about the media. */
public sealed interface SafetyCommand extends Command {

    /** Records how great a risk is. */
    @CommandType(
            value = "assess-risk",
            purpose = "Record how likely and how grave a risk is to a participant, a session, a partner or the case.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_SAFETY_OFFICER_OR_LOCAL_PARTNER)
    record AssessRisk(RiskAssessed risk) implements SafetyCommand {}

    /** Records that somebody was harmed or threatened; never refused. */
    @CommandType(
            value = "report-safety-incident",
            purpose =
                    "Record that somebody was harmed or threatened; this is never refused, whatever the case's status.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.WRITERS)
    record ReportSafetyIncident(SafetyIncidentReported incident) implements SafetyCommand {}

    /** Records what was done to protect people. */
    @CommandType(
            value = "take-protective-measure",
            purpose = "Record what was done to protect people, and whether it closes the incident.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_SAFETY_OFFICER)
    record TakeProtectiveMeasure(ProtectiveMeasureTaken measure) implements SafetyCommand {}

    /** Gives a statement to the media. */
    @CommandType(
            value = "issue-media-statement",
            purpose = "Give a statement to the media, alone or jointly.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record IssueMediaStatement(MediaStatementIssued statement) implements SafetyCommand {}

    /** Records that the media reported on the case. */
    @CommandType(
            value = "record-media-exposure",
            purpose = "Record that the media reported on the case, and whether people could be recognised.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RecordMediaExposure(MediaExposureRecorded exposure) implements SafetyCommand {}
}
