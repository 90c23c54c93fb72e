package org.balcony.command.transfer;

import java.util.Map;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.events.TransferEvent.AgreementRecorded;

/** Decides on what is recorded of agreements. */
final class TransferDecider {

    private TransferDecider() {}

    static Decision decide(TransferCommand command, TransferState state, Context context) {
        return switch (command) {
            case RecordAgreement agreement -> record(agreement, state, context);
        };
    }

    private static Decision record(RecordAgreement command, TransferState state, Context context) {
        AgreementRecorded agreement = new AgreementRecorded(
                command.agreementId() == null ? context.freshId() : command.agreementId(),
                command.name(),
                command.dateSigned(),
                command.status(),
                command.stage(),
                command.level(),
                command.nature(),
                command.processName(),
                command.parties(),
                command.thirdParties(),
                command.externalIds());
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
