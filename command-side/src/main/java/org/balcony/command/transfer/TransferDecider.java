package org.balcony.command.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.transfer.Transfer.Stand;
import org.balcony.command.transfer.TransferCommand.ConveyTransfer;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.command.transfer.TransferCommand.RecordTakeUp;
import org.balcony.command.transfer.TransferCommand.RecordTransferAnswer;
import org.balcony.command.transfer.TransferCommand.ReferIssue;
import org.balcony.events.DomainEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.LocalId;

/** Decides on transfers, referred issues and what is recorded of agreements. */
final class TransferDecider {

    private TransferDecider() {}

    static Decision decide(TransferCommand command, StreamState state, Context context) {
        TransferState transfers = state.of(TransferState.class);
        return switch (command) {
            case ConveyTransfer convey ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.AFTERMATH)
                        .orElseGet(() -> convey(convey.conveyed(), state, context));
            case RecordTransferAnswer answer -> answer(answer.answered(), transfers);
            case RecordTakeUp takeUp -> takeUp(takeUp.takenUp(), transfers, context);
            case ReferIssue refer -> refer(refer.referral(), transfers);
            case RecordAgreement record -> record(record.agreement(), transfers.dates());
        };
    }

    private static Decision convey(TransferConveyed conveyed, StreamState state, Context context) {
        TransferConveyed before =
                state.of(TransferState.class).transfer(conveyed.transferId()).conveyed();
        if (before != null) {
            return before.equals(conveyed)
                    ? Decision.nothingChanges()
                    : refuse(TransferRefusal.TRANSFER_ID_IN_USE, "transferId", conveyed.transferId());
        }
        return Sources.refusal(conveyed, state, context).orElseGet(() -> Decision.accept(conveyed));
    }

    private static Decision answer(TransferAnswered answered, TransferState state) {
        return state.transfer(answered.transferId()).awaitsAnswer() ? Decision.accept(answered) : unexpected(answered);
    }

    private static Decision takeUp(TransferTakenUp takenUp, TransferState state, Context context) {
        if (context.basis() == null) {
            return Decision.refuse(TransferRefusal.BASIS_MISSING);
        }
        List<Flag> flags = new ArrayList<>();
        if (!isExpected(takenUp, state.transfer(takenUp.transferId()))) {
            flags.add(Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
        }
        if (takenUp.agreementRef() instanceof LocalId agreement
                && !state.agreements().contains(agreement)) {
            flags.add(new Flag(TransferWarning.AGREEMENT_UNKNOWN, Map.of("agreementRef", agreement.value())));
        }
        return Decision.accept(takenUp, flags);
    }

    private static boolean isExpected(TransferTakenUp takenUp, Transfer transfer) {
        boolean movesByItself = takenUp.what() == TransferredThing.PERSON || takenUp.what() == TransferredThing.CHANNEL;
        return transfer.stand() == Stand.UNKNOWN ? movesByItself : transfer.mayGrowTo(takenUp.extent());
    }

    private static Decision refer(IssueReferred referral, TransferState state) {
        IssueReferred before = state.referral(referral.referralId());
        if (before == null) {
            return Decision.accept(referral);
        }
        if (before.equals(referral)) {
            return Decision.nothingChanges();
        }
        if (!before.from().equals(referral.from()) || !before.issue().equals(referral.issue())) {
            return refuse(TransferRefusal.REFERRAL_ID_IN_USE, "referralId", referral.referralId());
        }
        return before.returned() == null && referral.returned() != null
                ? Decision.accept(referral)
                : unexpected(referral);
    }

    private static Decision record(AgreementRecorded agreement, AgreementDates dates) {
        return dates.atOddsWith(agreement)
                .map(other -> Decision.accept(
                        agreement,
                        new Flag(
                                TransferWarning.DATE_CONFLICT,
                                Map.of(
                                        "event", other.entry().toString(),
                                        "dateSigned", other.date().toString()))))
                .orElseGet(() -> Decision.accept(agreement));
    }

    private static Decision refuse(TransferRefusal refusal, String field, LocalId id) {
        return Decision.refuse(refusal, Map.of(field, id.value()));
    }

    private static Decision unexpected(DomainEvent event) {
        return Decision.accept(event, Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
    }
}
