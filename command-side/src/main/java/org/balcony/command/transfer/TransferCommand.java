package org.balcony.command.transfer;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.value.StreamKind;

/** What can be decided and recorded about transfers, referred issues and agreements. */
public sealed interface TransferCommand extends Command {

    /** Passes something between the unofficial and the official process. */
    @CommandType(
            value = "convey-transfer",
            purpose = "Pass an idea, a product or anything else on between the unofficial and the official process.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record ConveyTransfer(TransferConveyed conveyed) implements TransferCommand {}

    /** Records how the recipient answered. */
    @CommandType(
            value = "record-transfer-answer",
            purpose = "Record how the recipient of a transfer answered, or that no answer came.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record RecordTransferAnswer(TransferAnswered answered) implements TransferCommand {}

    /** Records that something was taken up, conveyed by us or not. */
    @CommandType(
            value = "record-take-up",
            purpose = "Record how far something was taken up, and on what basis that is said.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordTakeUp(TransferTakenUp takenUp) implements TransferCommand {}

    /** Records that a formal process handed us an issue, or got it back. */
    @CommandType(
            value = "refer-issue",
            purpose = "Record that a formal process referred an issue to us; send it again to record the return.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record ReferIssue(IssueReferred referral) implements TransferCommand {}

    /** Records that an agreement was reached, or reached a further status. */
    @CommandType(
            value = "record-agreement",
            purpose = "Record that an agreement was reached, or reached a further status.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordAgreement(AgreementRecorded agreement) implements TransferCommand {}
}
