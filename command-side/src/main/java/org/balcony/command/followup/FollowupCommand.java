package org.balcony.command.followup;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.StreamKind;

/** What can be decided and recorded about keeping in touch after a session. */
public sealed interface FollowupCommand extends Command {

    /** Plans contact with participants after a session. */
    @CommandType(
            value = "plan-follow-up",
            purpose = "Plan contact with participants after a session: with whom, how often, what for.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record PlanFollowUp(FollowUpPlanned plan) implements FollowupCommand {}

    /** Records that a participant was reached. */
    @CommandType(
            value = "record-follow-up-contact",
            purpose = "Record that a participant was reached after a session, and how the return went.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record RecordFollowUpContact(FollowUpContactMade contact) implements FollowupCommand {}

    /** Records that a participant was not reached when due. */
    @CommandType(
            value = "record-follow-up-missed",
            purpose = "Record that a participant was not reached when due.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RecordFollowUpMissed(FollowUpContactMissed missed) implements FollowupCommand {}
}
