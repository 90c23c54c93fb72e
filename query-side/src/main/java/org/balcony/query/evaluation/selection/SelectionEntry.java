package org.balcony.query.evaluation.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;
import org.balcony.query.kernel.Words;

/** What the catalogue says of the selection and exclusion ledger. */
final class SelectionEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "selection-and-exclusion-ledger",
            "E2",
            1,
            Set.of(StreamKind.CASE),
            "Who was proposed to take part, by whom, what became of it, and why?",
            List.of("evaluators", "auditors", "lead mediators"),
            List.of("recorded", "occurred"),
            SelectionRow.class,
            List.of(
                    new Column(
                            "candidate",
                            "the participation, a pseudonym within the case; empty for a party that answered as such"),
                    new Column(
                            "side, sector, nominator, nominatedAt, capacity",
                            "for whom, from where, proposed by whom, when, as what"),
                    new Column("criteria, verdict", "what screening found on each criterion, and what followed"),
                    new Column("outcome", "how far the candidate has come"),
                    new Column("invited, answer, answerReason", "whether invited, and what was answered and why"),
                    new Column(
                            "notSelectedReason, informed, decidedBy, decidedAs",
                            "why not selected, whether told, and who decided in which role"),
                    new Column("leftHow", "how the person left"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            figures(),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "erased: how many persons are shown no more",
                    "bySide: what became of the candidates of each side, and why not selected",
                    "smallCells: what is kept from this reader"),
            List.of(
                    "acceptance = accepted / invited, where a conditional yes and having come both count as accepted",
                    "declined = declined / invited",
                    "notSelected = not selected / all candidates; of a reason = not selected for it / not selected",
                    "declined of a reason = declined for it / declined"),
            List.of(
                    "Who was never proposed is in no ledger.",
                    "A reason is the one on record; fear is often given another name.",
                    "A party's answer is consent or its lack, never a person's."));

    private SelectionEntry() {}

    private static List<Column> figures() {
        return Stream.of(
                        Stream.of(
                                new Column("nominated", "candidates"),
                                new Column("acceptance", "accepted of those invited"),
                                new Column("declined", "declined of those invited"),
                                new Column("notSelected", "not selected of all candidates")),
                        Arrays.stream(NotSelectedReason.values())
                                .map(reason -> new Column(
                                        "notSelected" + SelectionFigures.capital(reason),
                                        "of those not selected: " + Words.of(reason))),
                        Arrays.stream(AnswerReason.values())
                                .map(reason -> new Column(
                                        "declined" + SelectionFigures.capital(reason),
                                        "of those who declined: " + Words.of(reason))))
                .flatMap(one -> one)
                .toList();
    }
}
