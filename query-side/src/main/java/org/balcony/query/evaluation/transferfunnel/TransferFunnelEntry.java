package org.balcony.query.evaluation.transferfunnel;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the transfer funnel. */
final class TransferFunnelEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "transfer-funnel",
            "E20",
            1,
            Set.of(StreamKind.CASE),
            "What became of what was made and passed on: how much was agreed, released, conveyed, taken up, agreed on"
                    + " officially?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            TransferRow.class,
            List.of(
                    new Column("transferId, productId", "the transfer, and the joint product it passed on"),
                    new Column("what, direction, recipient, route", "what was passed on, which way, to whom and how"),
                    new Column(
                            "drafted, agreed, released, withdrawn",
                            "when the product first came so far, as the sources say (EDTF)"),
                    new Column(
                            "conveyed, acknowledged, takenUp, inAgreement",
                            "when the transfer first came so far, as the sources say (EDTF)"),
                    new Column("answers", "what the recipient said"),
                    new Column(
                            "takeUps",
                            "how far it was taken up, where it shows, on what basis, and what else explains it"),
                    new Column("dismissedThenTakenUp", "it was dismissed and taken up all the same"),
                    new Column("alternativeExplained", "it was noted what else may explain that it was taken up"),
                    new Column("lagToAnswer, lagToTakeUp", "days from conveying to the first answer and take-up"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("drafted, agreed, released", "how many products came so far"),
                    new Column("conveyed, acknowledged, takenUp, inAgreement", "how many transfers came so far"),
                    new Column(
                            "agreedOfDrafted, releasedOfAgreed, conveyedOfReleased",
                            "conversion from step to step, of products"),
                    new Column(
                            "acknowledgedOfConveyed, takenUpOfConveyed, inAgreementOfTakenUp",
                            "conversion from step to step, of transfers"),
                    new Column("lagToAnswer, lagToTakeUp", "days from conveying to the first answer and take-up"),
                    new Column("takenUpUnconveyed", "transfers that began with being taken up"),
                    new Column("dismissedThenTakenUp", "transfers that were dismissed and taken up all the same"),
                    new Column(
                            "alternativesExplained", "of those taken up, for how many another explanation was noted")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "by: the funnel by what, direction, recipient, route and extent; a transfer taken up in two ways counts under both extents",
                    "countedTo: the day asked about",
                    "notes: what to bear in mind"),
            List.of(
                    "conversion = how many of those at a step also reached the next; a transfer never conveyed enters only inAgreementOfTakenUp",
                    "inAgreement = taken up in part or in full in the text of an agreement on record",
                    "lag = days(conveyed, first answer or take-up), least and most; an answer of none is no answer"),
            List.of(
                    "Taken up is not caused by: another explanation may hold, and stands beside it.",
                    "An idea that was dismissed may come back years later; the funnel has no last word."));

    private TransferFunnelEntry() {}
}
