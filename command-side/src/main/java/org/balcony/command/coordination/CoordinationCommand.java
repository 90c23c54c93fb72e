package org.balcony.command.coordination;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.value.StreamKind;

/** What can be recorded about third parties working side by side. */
public sealed interface CoordinationCommand extends Command {

    /** Records that we asked another third party before acting. */
    @CommandType(
            value = "seek-consultation",
            purpose = "Record that another third party was asked before acting.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record SeekConsultation(ConsultationSought sought) implements CoordinationCommand {}

    /** Records that a consultation took place. */
    @CommandType(
            value = "record-consultation",
            purpose = "Record that a consultation took place, sought or not, and what came of it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record RecordConsultation(ConsultationHeld held) implements CoordinationCommand {}

    /** Records that a consultation did not take place, or was deliberately left out. */
    @CommandType(
            value = "record-consultation-not-held",
            purpose = "Record that a consultation was declined, went unanswered or was deliberately left out.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationaleWhen = "if it was waived")
    record RecordConsultationNotHeld(ConsultationNotHeld notHeld) implements CoordinationCommand {}

    /** Records that third parties agreed how to work together. */
    @CommandType(
            value = "agree-coordination",
            purpose = "Record that third parties agreed how to work together.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record AgreeCoordination(CoordinationArrangementAgreed arrangement) implements CoordinationCommand {}

    /** Records that an arrangement ended. */
    @CommandType(
            value = "end-coordination",
            purpose = "Record that an arrangement between third parties ended.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record EndCoordination(CoordinationArrangementEnded end) implements CoordinationCommand {}

    /** Records what another third party did, or is about to do. */
    @CommandType(
            value = "notify-third-party-action",
            purpose = "Record what another third party did, or is about to do.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER)
    record NotifyThirdPartyAction(ThirdPartyActionNotified action) implements CoordinationCommand {}
}
