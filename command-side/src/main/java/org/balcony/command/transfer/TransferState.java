package org.balcony.command.transfer;

import org.balcony.events.Fact;
import org.balcony.events.TransferEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * How transfers and referred issues stand, and what is on file of agreements.
 *
 * @param transfers what is on its way
 * @param referrals the issues referred to us; once given back, as they were then
 * @param agreements the agreements on record
 * @param dates the dates on file for agreements
 */
public record TransferState(
        PMap<LocalId, Transfer> transfers,
        PMap<LocalId, IssueReferred> referrals,
        PSet<LocalId> agreements,
        AgreementDates dates) {

    static final TransferState NONE =
            new TransferState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), AgreementDates.NONE);

    Transfer transfer(LocalId id) {
        return transfers.getOrDefault(id, Transfer.UNHEARD_OF);
    }

    @Nullable
    IssueReferred referral(LocalId id) {
        return referrals.get(id);
    }

    TransferState after(Fact fact) {
        return fact.event() instanceof TransferEvent event ? after(event, fact) : this;
    }

    private TransferState after(TransferEvent event, Fact fact) {
        return switch (event) {
            case TransferConveyed conveyed ->
                with(conveyed.transferId(), transfer(conveyed.transferId()).with(conveyed));
            case TransferAnswered answered ->
                with(answered.transferId(), transfer(answered.transferId()).with(answered));
            case TransferTakenUp takenUp ->
                with(takenUp.transferId(), transfer(takenUp.transferId()).with(takenUp));
            case IssueReferred referral -> with(referral);
            case AgreementRecorded agreement ->
                new TransferState(
                        transfers,
                        referrals,
                        agreements.plus(agreement.agreementId()),
                        dates.after(agreement, fact.id()));
        };
    }

    private TransferState with(LocalId id, Transfer transfer) {
        return new TransferState(transfers.plus(id, transfer), referrals, agreements, dates);
    }

    private TransferState with(IssueReferred referral) {
        IssueReferred before = referral(referral.referralId());
        boolean givenBackBefore = before != null && before.returned() != null;
        return givenBackBefore
                ? this
                : new TransferState(transfers, referrals.plus(referral.referralId(), referral), agreements, dates);
    }
}
