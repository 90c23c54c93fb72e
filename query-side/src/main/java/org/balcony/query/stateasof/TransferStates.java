package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.TransferEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.query.facts.TakeUps;

/** What was passed between processes, and issues that were handed to us. */
final class TransferStates {

    private TransferStates() {}

    private enum State {
        CONVEYED,
        ACKNOWLEDGED,
        DECLINED,
        DISMISSED,
        NO_RESPONSE,
        TAKEN_UP,
        IN_AGREEMENT
    }

    private enum Referral {
        WITH_US,
        RETURNED
    }

    static List<Step> steps(TransferEvent event) {
        return switch (event) {
            case TransferConveyed conveyed ->
                List.of(Step.of(Machine.TRANSFER, conveyed.transferId())
                        .first()
                        .to(State.CONVEYED)
                        .tells("what", conveyed.what())
                        .tells("direction", conveyed.direction())
                        .tells("recipient", conveyed.recipient())
                        .tells("productId", conveyed.productId()));
            case TransferAnswered answered -> List.of(answered(answered));
            case TransferTakenUp taken -> List.of(takenUp(taken));
            case IssueReferred referred -> List.of(referred(referred));
            case AgreementRecorded _ -> List.of();
        };
    }

    private static Step answered(TransferAnswered answered) {
        return Step.of(Machine.TRANSFER, answered.transferId())
                .from(State.CONVEYED)
                .stays(State.TAKEN_UP, State.IN_AGREEMENT)
                .tells("answer", answered.answer())
                .to(
                        switch (answered.answer()) {
                            case ACKNOWLEDGED -> State.ACKNOWLEDGED;
                            case DECLINED -> State.DECLINED;
                            case DISMISSED -> State.DISMISSED;
                            case NONE -> State.NO_RESPONSE;
                        });
    }

    private static Step takenUp(TransferTakenUp taken) {
        Step step = Step.of(Machine.TRANSFER, taken.transferId())
                .first()
                .from(State.values())
                .tells("what", taken.what())
                .tells("extent", taken.extent())
                .tells("agreementRef", taken.agreementRef());
        return TakeUps.inAgreement(taken)
                ? step.to(State.IN_AGREEMENT)
                : step.stays(State.IN_AGREEMENT).to(State.TAKEN_UP);
    }

    private static Step referred(IssueReferred referred) {
        Step step = Step.of(Machine.REFERRAL, referred.referralId())
                .tells("from", referred.from())
                .tells("issue", referred.issue())
                .tells("dueBy", referred.dueBy())
                .tells("returned", referred.returned());
        return referred.returned() == null
                ? step.first().to(Referral.WITH_US)
                : step.from(Referral.WITH_US).to(Referral.RETURNED);
    }
}
