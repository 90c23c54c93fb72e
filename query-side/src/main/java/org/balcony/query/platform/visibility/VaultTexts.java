package org.balcony.query.platform.visibility;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventTexts;
import org.balcony.events.codec.EventTexts.Spot;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.vault.SealedText;
import org.balcony.ledger.vault.Vault;

/** Opens texts by the keys of the vault, which are remembered for a minute at most. */
public final class VaultTexts implements SealedTexts {

    private final Vault vault;

    public VaultTexts(Vault vault) {
        this.vault = vault;
    }

    @Override
    public RecordedEvent opened(RecordedEvent event, DomainEvent subject, Predicate<String> owners) {
        Fact fact = event.fact();
        Fact opened = EventTexts.mapped(
                fact,
                (spot, text) ->
                        opened(text, spot, fact, event.stream(), owners, isAboutSomebody(spot, fact.event(), subject)));
        return opened == fact
                ? event
                : new RecordedEvent(
                        opened, event.stream(), event.streamVersion(), event.position(), event.recordedAt());
    }

    /** Forgets every key at once, as when one was destroyed. */
    public void forget() {
        vault.forget();
    }

    /** A text that names several people is sealed once for each of them. */
    private String opened(
            String text, Spot spot, Fact fact, StreamId stream, Predicate<String> owners, boolean aboutSomebody) {
        String said = text;
        for (Optional<SealedText> sealed = SealedText.in(said); sealed.isPresent(); sealed = SealedText.in(said)) {
            Optional<String> owner = Optional.ofNullable(sealed.get().owner()).or(() -> entrusted(fact.event(), spot));
            if (owner.isEmpty()) {
                return SEALED;
            }
            try {
                said = vault.open(owner.get(), binding(sealed.get(), spot, fact, stream), sealed.get());
                boolean innermost = SealedText.in(said).isEmpty();
                if (!owners.test(owner.get()) && !(aboutSomebody && innermost && owners.test(ABOUT))) {
                    return SEALED;
                }
            } catch (GeneralSecurityException gone) {
                return SEALED;
            }
        }
        return said;
    }

    /** The innermost layer of such a text is about somebody; whoever it names has a layer further out. */
    private static boolean isAboutSomebody(Spot spot, DomainEvent event, DomainEvent subject) {
        String field = event instanceof RecordCorrected correction ? correction.field() : spot.field();
        return !spot.circumstance()
                && EventTexts.entrusted(subject, field)
                        .filter(LocalId.class::isInstance)
                        .isPresent();
    }

    /** The first form was bound to the type of the event; the second is bound to the event. */
    private static String binding(SealedText sealed, Spot spot, Fact fact, StreamId stream) {
        return sealed.owner() == null
                ? stream + "|"
                        + EventCatalogue.standard()
                                .entry(fact.event().getClass())
                                .type() + '|' + spot.field()
                : EventTexts.binding(stream, fact.id(), fact.event(), spot);
    }

    /** The first form does not name its owner, who is always the party that entrusted it. */
    private static Optional<String> entrusted(DomainEvent event, Spot spot) {
        return spot.circumstance()
                ? Optional.empty()
                : EventTexts.entrusted(event, spot.field()).map(party -> "party:" + party);
    }
}
