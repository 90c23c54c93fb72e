package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.balcony.command.platform.dispatch.CommandReceipt.Appended;
import org.balcony.command.platform.dispatch.Outcome.Accepted;
import org.balcony.command.platform.dispatch.Outcome.Standing;
import org.balcony.command.platform.dispatch.Verdict.Decided;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Receipt;

/** From verdicts and receipts to outcomes. */
public final class Settlement {

    private Settlement() {}

    /** What is kept with the receipt of an accepted command. */
    public static byte[] note(Decided decided) {
        return ReceiptNote.of(decided).written();
    }

    /** The keys that an accepted command claims. */
    public static List<Claim> claims(Decided decided) {
        return decided.claims().stream()
                .map(claim -> new Claim(claim.scope(), claim.key()))
                .toList();
    }

    /** The outcomes of a batch, with one receipt for each accepted command. */
    public static List<Outcome> outcomes(List<Verdict> verdicts, List<Receipt> receipts) {
        Iterator<Receipt> next = receipts.iterator();
        return outcomes(verdicts, decided -> ReceiptNote.of(decided).on(next.next()));
    }

    /** The outcomes of a rehearsal: receipts without positions. */
    public static List<Outcome> rehearsed(List<Verdict> verdicts) {
        return outcomes(verdicts, Settlement::rehearsed);
    }

    private static List<Outcome> outcomes(List<Verdict> verdicts, Function<Decided, CommandReceipt> receipts) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            outcomes.add(
                    switch (verdict) {
                        case Verdict.Settled settled -> settled.outcome();
                        case Verdict.SameAs same -> again(outcomes.get(same.index()));
                        case Decided decided ->
                            new Accepted(
                                    receipts.apply(decided),
                                    decided.facts().isEmpty() ? Standing.UNCHANGED : Standing.APPENDED);
                    });
        }
        return outcomes;
    }

    private static Outcome again(Outcome first) {
        return first instanceof Accepted accepted ? new Accepted(accepted.receipt(), Standing.REPEATED) : first;
    }

    private static CommandReceipt rehearsed(Decided decided) {
        List<Appended> events = decided.facts().stream()
                .map(fact -> {
                    var entry = EventCatalogue.standard().entry(fact.event().getClass());
                    return new Appended(fact.id().value(), entry.type(), entry.version(), null);
                })
                .toList();
        return new CommandReceipt(
                decided.stream().toString(),
                decided.before() + events.size(),
                null,
                events,
                ReceiptNote.raised(decided.flags()),
                decided.entityId());
    }
}
