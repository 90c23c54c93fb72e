package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balcony.command.kernel.Flag;
import org.balcony.command.platform.dispatch.CommandReceipt.Appended;
import org.balcony.command.platform.dispatch.CommandReceipt.Raised;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.WireNames;
import org.balcony.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/** What the ledger keeps with a receipt, so that a repeated command gets the very first answer. */
record ReceiptNote(
        List<Kept> events, List<Raised> flags, @Nullable String entityId) {

    record Kept(String type, int version) {}

    ReceiptNote {
        events = List.copyOf(events);
        flags = List.copyOf(flags);
    }

    static ReceiptNote of(Verdict.Decided decided) {
        List<Kept> kept = decided.facts().stream()
                .map(fact -> EventCatalogue.standard().entry(fact.event().getClass()))
                .map(entry -> new Kept(entry.type(), entry.version()))
                .toList();
        return new ReceiptNote(kept, raised(decided.flags()), decided.entityId());
    }

    byte[] written() {
        return BalconyJson.mapper().writeValueAsBytes(this);
    }

    static List<Raised> raised(List<Flag> flags) {
        return flags.stream()
                .map(flag -> new Raised(
                        flag.warning().name().toLowerCase(Locale.ROOT),
                        WireNames.of(flag.warning().severity()),
                        flag.warning().explanation(),
                        flag.facts()))
                .toList();
    }

    /** The receipt as its sender gets it, the same at every repetition. */
    static CommandReceipt read(Receipt receipt) {
        return BalconyJson.mapper().readValue(receipt.note(), ReceiptNote.class).on(receipt);
    }

    /** The receipt as its sender gets it the first time. */
    CommandReceipt on(Receipt receipt) {
        List<Appended> appended = new ArrayList<>();
        long first = receipt.position() - receipt.eventIds().size() + 1;
        for (int i = 0; i < events.size(); i++) {
            Kept kept = events.get(i);
            appended.add(new Appended(receipt.eventIds().get(i), kept.type(), kept.version(), first + i));
        }
        return new CommandReceipt(
                receipt.stream(), receipt.streamVersion(), receipt.position(), appended, flags, entityId);
    }
}
