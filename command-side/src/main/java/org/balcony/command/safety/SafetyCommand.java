package org.balcony.command.safety;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.StreamKind;

/** What can be recorded about the safety of people. */
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
}
