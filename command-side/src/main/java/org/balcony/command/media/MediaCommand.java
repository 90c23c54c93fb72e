package org.balcony.command.media;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.value.StreamKind;

/** What can be decided and recorded about the media. */
public sealed interface MediaCommand extends Command {

    /** Gives a statement to the media. */
    @CommandType(
            value = "issue-media-statement",
            purpose = "Give a statement to the media, alone or jointly.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record IssueMediaStatement(MediaStatementIssued statement) implements MediaCommand {}

    /** Records that the media reported on the case. */
    @CommandType(
            value = "record-media-exposure",
            purpose = "Record that the media reported on the case, and whether people could be recognised.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RecordMediaExposure(MediaExposureRecorded exposure) implements MediaCommand {}
}
