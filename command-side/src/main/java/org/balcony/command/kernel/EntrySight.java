package org.balcony.command.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;

/**
 * Which earlier entries of a stream somebody may refer to: what the person wrote, and what the person may read (domain text,
 * sections 6.1 and 6.2). To everybody else an entry is not there. Where reading depends on more than role, label, grant, strand and
 * confidence, such as to whom a product was released, this is not narrower than reading, and sometimes wider.
 */
public final class EntrySight {

    private final StreamKind kind;
    private final StreamState state;
    private final Function<EventId, Optional<Fact>> stored;

    /**
     * The sight of a stream.
     *
     * @param stored finds an entry of the stream, as it was stored
     */
    public EntrySight(StreamKind kind, StreamState state, Function<EventId, Optional<Fact>> stored) {
        this.kind = kind;
        this.state = state;
        this.stored = stored;
    }

    /** Whether the entry is there for whoever stands on that. */
    public boolean opens(Fact entry, Warrant warrant) {
        return isOwn(entry, warrant)
                || (entry.event() instanceof RecordEvent about ? opensAll(about, warrant) : true)
                        && reads(entry, warrant);
    }

    private static boolean isOwn(Fact entry, Warrant warrant) {
        return entry.circumstances().recordedBy().equals(warrant.asking().user());
    }

    private boolean opensAll(RecordEvent about, Warrant warrant) {
        return about.about().stream()
                .allMatch(target ->
                        stored.apply(target).filter(one -> opens(one, warrant)).isPresent());
    }

    private boolean reads(Fact entry, Warrant warrant) {
        Asking asking = warrant.asking();
        if (Insight.knowsOfAll(asking.role()) && stands(warrant)) {
            return true;
        }
        Label label = label(entry);
        return Insight.into(Shelf.of(entry.event()), asking.role())
                && (isTold(entry.event(), warrant)
                        || !ScopeRule.asks(kind) && Clearance.of(asking.role()).covers(label)
                        || warrant.footings().stream().anyMatch(one -> covers(one, label, entry, warrant)));
    }

    private boolean stands(Warrant warrant) {
        return !warrant.isEmpty() || !ScopeRule.asks(kind);
    }

    private boolean covers(Footing footing, Label label, Fact entry, Warrant warrant) {
        return footing.clearance(Clearance.of(warrant.asking().role())).covers(label)
                && (footing.strand() == null
                        || Shelf.of(entry.event()) == Shelf.CASE
                        || StrandRule.strandOf(entry, state)
                                .filter(footing.strand()::equals)
                                .isPresent());
    }

    /** The label it has now, with the cell of whoever entrusted what it names. */
    private Label label(Fact entry) {
        Fact standing = entry;
        for (KnowsEntries facet : state.all(KnowsEntries.class).toList()) {
            standing = facet.asItStands(standing);
        }
        Label label = standing.circumstances().label();
        for (Compartment cell : matter(entry.event()).stream()
                .flatMap(matter -> state.all(KnowsConfidants.class).flatMap(facet -> facet.ownerOf(matter).stream()))
                .map(Compartment::party)
                .toList()) {
            label = label.and(Label.of(label.level(), cell));
        }
        return label;
    }

    private boolean isTold(DomainEvent event, Warrant warrant) {
        return !warrant.isEmpty()
                && matter(event)
                        .filter(matter -> state.all(KnowsConfidants.class)
                                .anyMatch(facet -> facet.isToldOf(warrant.asking(), matter)))
                        .isPresent();
    }

    private static Optional<LocalId> matter(DomainEvent event) {
        return switch (event) {
            case ConfidentialMatterRecorded matter -> Optional.of(matter.matterId());
            case DisclosureAuthorised authorised -> Optional.of(authorised.matterId());
            case MessageCarried message -> Optional.ofNullable(message.matterId());
            default -> Optional.empty();
        };
    }
}
