package org.balcony.query.platform.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.rules.Judgement;

/**
 * Opens the texts of what is shown, on every answer anew: for who sees a matter whole those of its owner, and for the holders
 * of the identity cell and the recorder those that name people. Nothing is opened of what is only counted.
 */
final class ClearTexts {

    private final StreamCache streams;
    private final SealedTexts texts;

    ClearTexts(StreamCache streams, SealedTexts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    Seen opened(Seen seen, Scene scene) {
        Set<EventId> sealed = streams.holdingSealedTexts(scene.stream().id(), streams.latest());
        if (seen.events().stream().noneMatch(one -> sealed.contains(one.fact().id()))) {
            return seen;
        }
        Judgement judgement = scene.judgement();
        List<RecordedEvent> clear = new ArrayList<>(seen.events().size());
        for (RecordedEvent one : seen.events()) {
            boolean toOpen = sealed.contains(one.fact().id());
            clear.add(
                    toOpen
                            ? opened(
                                    one,
                                    scene,
                                    judgement,
                                    seen.counted().contains(one.fact().id()))
                            : one);
        }
        return seen.opened(clear);
    }

    RecordedEvent opened(RecordedEvent event, Scene scene) {
        return streams.holdingSealedTexts(event.stream(), event.position())
                        .contains(event.fact().id())
                ? opened(event, scene, scene.judgement(), false)
                : event;
    }

    private RecordedEvent opened(RecordedEvent event, Scene scene, Judgement judgement, boolean counted) {
        DomainEvent subject = subject(event.fact().event(), scene);
        return texts.opened(event, subject, counted ? _ -> false : owners(event, subject, scene, judgement));
    }

    /** What is corrected is read by those who read what it corrects. */
    private static DomainEvent subject(DomainEvent event, Scene scene) {
        return event instanceof RecordCorrected correction
                ? scene.stream().events().stream()
                        .map(RecordedEvent::fact)
                        .filter(one -> one.id().equals(correction.target()))
                        .map(Fact::event)
                        .findFirst()
                        .orElse(event)
                : event;
    }

    /** Whose texts in an event that is shown whole may be read. */
    private static Predicate<String> owners(
            RecordedEvent event, DomainEvent subject, Scene scene, Judgement judgement) {
        boolean recorder =
                event.fact().circumstances().recordedBy().equals(scene.reader().user());
        return owner -> {
            if (owner.equals(SealedTexts.ABOUT) || owner.startsWith("case:")) {
                return true;
            }
            if (owner.startsWith("party:")) {
                return Shelf.of(subject) == Shelf.MATTERS || judgement.enters(new Compartment(owner));
            }
            return owner.startsWith("person:") && (recorder || judgement.enters(Compartment.IDENTITY));
        };
    }
}
