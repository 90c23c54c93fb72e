package org.balcony.command.transfer;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.value.StreamKind;

/** What can be recorded about agreements. */
public sealed interface TransferCommand extends Command {

    /** Records that an agreement was reached, or reached a further status. */
    @CommandType(
            value = "record-agreement",
            purpose = "Record that an agreement was reached, or reached a further status.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordAgreement(AgreementRecorded agreement) implements TransferCommand {}
}
