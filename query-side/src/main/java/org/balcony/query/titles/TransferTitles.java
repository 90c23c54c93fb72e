package org.balcony.query.titles;

import static org.balcony.query.kernel.Words.capital;

import java.util.stream.Collectors;
import org.balcony.events.TransferEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** What moved between the unofficial and the official process, in words. */
final class TransferTitles {

    private TransferTitles() {}

    static Line of(TransferEvent event, ActorNames names) {
        return switch (event) {
            case TransferConveyed e ->
                Line.of(
                        capital(e.what()) + " conveyed to " + names.of(e.recipient()) + " by " + Words.of(e.route()),
                        null);
            case TransferAnswered e -> Line.of(answer(e), null);
            case TransferTakenUp e ->
                Line.of(
                        (e.what() == null ? "Transfer" : capital(e.what())) + " taken up: " + Words.of(e.extent())
                                + (e.where() == null ? "" : ", " + e.where()),
                        e.alternativeExplanation() == null ? null : "May also be: " + e.alternativeExplanation());
            case IssueReferred e ->
                Line.of(
                        (e.returned() == null ? "Issue referred by " : "Issue returned to ") + names.of(e.from()) + ": "
                                + e.issue(),
                        e.terms());
            case AgreementRecorded e ->
                Line.of(
                        "Agreement " + Words.of(e.status()) + ": " + e.name(),
                        e.parties().stream().map(names::of).collect(Collectors.joining(", ")));
        };
    }

    private static String answer(TransferAnswered event) {
        return switch (event.answer()) {
            case ACKNOWLEDGED, DECLINED, DISMISSED -> "Transfer " + Words.of(event.answer());
            case NONE -> "Transfer left unanswered";
        };
    }

    static String subject(TransferEvent event) {
        return switch (event) {
            case TransferConveyed e -> "transfer/" + e.transferId();
            case TransferAnswered e -> "transfer/" + e.transferId();
            case TransferTakenUp e -> "transfer/" + e.transferId();
            case IssueReferred e -> "referral/" + e.referralId();
            case AgreementRecorded e -> "agreement/" + e.agreementId();
        };
    }
}
