package org.balcony.command.transfer;

import java.util.Map;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.events.TransferEvent.AgreementRecorded;

/** Decides on what is recorded of agreements. */
final class TransferDecider {

    private TransferDecider() {}

    static Decision decide(TransferCommand command, TransferState state) {
        return switch (command) {
            case RecordAgreement record -> record(record.agreement(), state);
        };
    }

    private static Decision record(AgreementRecorded agreement, TransferState state) {
        return state.atOddsWith(agreement)
                .map(other -> Decision.accept(
                        agreement,
                        new Flag(
                                TransferWarning.DATE_CONFLICT,
                                Map.of(
                                        "event", other.entry().toString(),
                                        "dateSigned", other.date().toString()))))
                .orElseGet(() -> Decision.accept(agreement));
    }
}
