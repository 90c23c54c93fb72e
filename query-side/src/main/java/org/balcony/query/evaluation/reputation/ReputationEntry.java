package org.balcony.query.evaluation.reputation;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the reputational ledger. */
final class ReputationEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "reputational-ledger",
            "E11",
            1,
            Set.of(StreamKind.CASE),
            "What did our decisions cost or earn us with each party, and had we seen it coming?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            ReputationRow.class,
            List.of(
                    new Column("cause, causeId", "what it is about: a decision, a measure, a session or a statement"),
                    new Column("decisionKind", "what was decided about"),
                    new Column("at", "when it was decided; of another cause, when the party first reacted"),
                    new Column("party, partyName", "who was thought to be affected, or reacted"),
                    new Column("anticipatedEffect", "how our standing was thought to change, −3 to 3"),
                    new Column(
                            "observedEffects",
                            "each reaction: how, its effect from −3 to 3, its basis, and the party's balance after it"),
                    new Column("sum", "of the observed effects"),
                    new Column("surprise", "observed less anticipated"),
                    new Column("balance", "of the party over all causes, after its last reaction to this"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("spread", "the highest less the lowest balance of a party (measure)"),
                    new Column(
                            "partiesBelowZero",
                            "parties with whom we lost, of those whose reactions were judged (share)"),
                    new Column("worseThanAnticipated", "rows with a surprise below 0, of rows with a surprise (share)"),
                    new Column("foreseen", "rows with an anticipated effect, of rows with an observed one (share)")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "balances: for each party whose reactions were judged, the sum of their effects",
                    "countedTo: the day asked about"),
            List.of(
                    "sum = sum of the observed effects of a party's reactions to a cause",
                    "surprise = sum − anticipatedEffect",
                    "balance = sum of the observed effects of a party's reactions so far, in the order of happening",
                    "spread = max − min of the balances, over parties whose reactions were judged; it needs two"),
            List.of(
                    "A cost is not a fault: a decision may rightly cost standing with one party.",
                    "Effects are judgements with a basis, not measurements.",
                    "A party of whom no reaction is on record may still have had one."));

    private ReputationEntry() {}
}
