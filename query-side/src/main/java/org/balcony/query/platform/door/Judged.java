package org.balcony.query.platform.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.ledger.vault.SealedText;
import org.balcony.query.kernel.Counted;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.rules.Judgement;
import org.jspecify.annotations.Nullable;

/** Judges the events of a scene one after the other. Used by one thread, once. */
final class Judged {

    private final Scene scene;
    private final Judgement judgement;
    private final Set<LocalId> closedPeople;
    private final PeopleShown.Faces faces;
    private final Counted counting;
    private final boolean placing;
    private final UnaryOperator<RecordedEvent> dressed;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Set<EventId> shown = new HashSet<>();
    private final Set<EventId> counted = new HashSet<>();
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final Map<EventId, Label> closed = new HashMap<>();

    /**
     * A judging.
     *
     * @param placing whether placeholders stand for what is not shown
     * @param dressed the event less the counts, and less of its circumstances, that the reader may not see
     */
    Judged(Scene scene, PeopleShown people, Counted counting, boolean placing, UnaryOperator<RecordedEvent> dressed) {
        this.scene = scene;
        this.judgement = scene.judgement();
        this.closedPeople = judgement.closedParticipations();
        this.faces = people.in(scene.stream().id(), scene.stream().events(), scene.reader());
        this.counting = counting;
        this.placing = placing;
        this.dressed = dressed;
    }

    Seen upTo(long position) {
        long version = 0;
        for (RecordedEvent event : scene.stream().events()) {
            if (event.position() > position) {
                break;
            }
            version = event.streamVersion();
            take(event);
        }
        return new Seen(
                scene.isKnown(),
                events,
                counted,
                placeholders,
                faces.missing(),
                version,
                closed,
                scene.until(),
                scene.restsOn());
    }

    private void take(RecordedEvent event) {
        Optional<RecordedEvent> whole =
                judgement.shown(event).flatMap(one -> faces.shown(dressed.apply(one), closedPeople));
        EventId id = event.fact().id();
        if (whole.isPresent()) {
            events.add(whole.get());
            shown.add(id);
            Label label = judgement.label(event);
            if (isClosed(label)) {
                closed.put(id, label);
            }
            return;
        }
        if (placing) {
            placeholders.add(placeholder(event));
        }
        if (isCounted(event)) {
            faces.shown(event).ifPresent(one -> {
                events.add(one);
                counted.add(id);
            });
        }
    }

    /** What corrects or annuls something that is counted is counted with it, or the count would be wrong. */
    private boolean isCounted(RecordedEvent event) {
        if (event.fact().event() instanceof RecordEvent entry) {
            return !entry.about().isEmpty()
                    && entry.about().stream().anyMatch(counted::contains)
                    && entry.about().stream().allMatch(one -> counted.contains(one) || shown.contains(one));
        }
        Shelf shelf = Shelf.of(event.fact().event());
        if (isOnPage(event, shelf)) {
            return true;
        }
        Set<Role> roles = new HashSet<>();
        counting.shelves().forEach((role, shelves) -> {
            if (shelves.contains(shelf)) {
                roles.add(role);
            }
        });
        return !roles.isEmpty() && judgement.isInScope(event, roles);
    }

    /** A page of updates is written from whole shelves, for whoever pays and is entitled to it and for who may preview it. */
    private boolean isOnPage(RecordedEvent event, Shelf shelf) {
        return counting.page()
                .filter(page -> page.shelves().contains(shelf))
                .filter(page -> page.opens(rolesThere(event), scene.entitlement()))
                .isPresent();
    }

    private Set<Role> rolesThere(RecordedEvent event) {
        return scene.reader().roles().stream()
                .filter(role -> judgement.isInScope(event, Set.of(role)))
                .collect(Collectors.toSet());
    }

    static boolean isClosed(Label label) {
        return label.level() == Level.RESTRICTED || !label.compartments().isEmpty();
    }

    private Placeholder placeholder(RecordedEvent event) {
        var how = event.fact().circumstances();
        return new Placeholder(
                event.fact().id(),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt(),
                judgement.label(event),
                judgement.of(event).grade() == Grade.ACT && faces.shown(event).isPresent()
                        ? new Placeholder.Act(
                                EventCatalogue.standard()
                                        .entry(event.fact().event().getClass())
                                        .type(),
                                how.occurredAt(),
                                how.recordedBy(),
                                how.actingRole(),
                                told(how.rationale()))
                        : null);
    }

    /** An act is told without opening anything: a rationale that names somebody says only that it is sealed. */
    private static @Nullable String told(@Nullable String rationale) {
        return rationale != null && SealedText.in(rationale).isPresent() ? SealedTexts.SEALED : rationale;
    }

    /** Whether a reader is told where something is withheld. */
    static boolean places(Reader reader, Scene scene, Set<Role> seePositions) {
        return scene.isKnown()
                && scene.cells().stream().anyMatch(cell -> seePositions.contains(cell.role()))
                && reader.roles().stream().anyMatch(seePositions::contains);
    }
}
