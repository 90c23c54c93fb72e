package org.balcony.command.platform.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.codec.EventTexts;
import org.balcony.events.codec.EventTexts.Spot;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.vault.SealedText;
import org.balcony.ledger.vault.Vault;

/** Puts sealed text in the place of text that a party entrusted, that is about one person, or that names people. */
public final class Seals {

    /**
     * What is asked of the stream an event goes to.
     *
     * @param person who stands behind a participation
     * @param entry an entry of the stream
     */
    public record Asked(
            StreamId stream, Function<LocalId, Optional<PersonId>> person, Function<EventId, Optional<Fact>> entry) {}

    /**
     * A fact as it is hashed and stored.
     *
     * @param naming the fields in which somebody's name was found
     * @param open those among them that cannot be sealed, or are meant for readers from whom nothing sealed is kept
     */
    public record Result(Fact fact, SortedSet<String> naming, SortedSet<String> open) {}

    private final Vault vault;

    public Seals(Vault vault) {
        this.vault = vault;
    }

    /**
     * The fact with its texts sealed where they must be. A text that names several people opens with the keys of all.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the vault cannot be reached
     */
    public Result on(Fact fact, Asked asked) {
        SortedSet<String> naming = new TreeSet<>();
        SortedSet<String> open = new TreeSet<>();
        boolean wide = Level.COORDINATION.clears(fact.circumstances().label().level());
        Fact sealed = EventTexts.mapped(fact, (spot, text) -> {
            Set<String> people = vault.names().ownersIn(text);
            String field = field(fact.event(), spot);
            if (!people.isEmpty()) {
                naming.add(field);
            }
            if (spot.keyword() || (wide && !people.isEmpty())) {
                people.forEach(person -> open.add(field));
                return text;
            }
            // Whoever may read what is about somebody need not be told the name: that has a layer of its own, further
            // out.
            List<String> owners = new ArrayList<>(owners(fact.event(), spot, asked));
            owners.addAll(people);
            return sealed(text, owners, EventTexts.binding(asked.stream(), fact.id(), fact.event(), spot));
        });
        return new Result(sealed, naming, open);
    }

    private String sealed(String text, Collection<String> owners, String binding) {
        String sealed = text;
        if (SealedText.in(text).isEmpty()) {
            for (String owner : owners) {
                sealed = vault.seal(owner, binding, sealed);
            }
        }
        return sealed;
    }

    /** Under whose keys a text lies, whoever it names. */
    private static Set<String> owners(DomainEvent event, Spot spot, Asked asked) {
        if (spot.circumstance()) {
            return Set.of();
        }
        Set<String> owners = new LinkedHashSet<>();
        entrusted(event, spot.field(), asked).ifPresent(owners::add);
        if (event instanceof RecordCorrected correction) {
            asked.entry()
                    .apply(correction.target())
                    .flatMap(target -> entrusted(target.event(), correction.field(), asked))
                    .ifPresent(owners::add);
            owners.addAll(ownersOf(correction.oldValue().toString()));
        }
        return owners;
    }

    /** What was sealed before a correction is sealed after it. */
    private static Set<String> ownersOf(String json) {
        Set<String> owners = new LinkedHashSet<>();
        for (String part : json.split("\"", -1)) {
            SealedText.in(part).ifPresent(text -> {
                if (text.owner() instanceof String owner) {
                    owners.add(owner);
                }
            });
        }
        return owners;
    }

    private static Optional<String> entrusted(DomainEvent event, String field, Asked asked) {
        return EventTexts.entrusted(event, field)
                .map(owner -> owner instanceof LocalId participation
                        ? asked.person()
                                .apply(participation)
                                .map(person -> "person:" + person)
                                .orElseGet(() -> asked.stream().toString().replace('/', ':'))
                        : "party:" + (ActorId) owner);
    }

    private static String field(DomainEvent event, Spot spot) {
        return event instanceof RecordCorrected correction && !spot.circumstance() ? correction.field() : spot.field();
    }
}
