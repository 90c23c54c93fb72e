package org.balcony.query.platform.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.Sealed;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Compartment;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.rules.Judgement;

/**
 * Opens the texts of what is shown, on every answer anew: for who sees a matter whole those of its owner, and for the holders
 * of the identity cell and the recorder those that name people. Nothing is opened of what is only counted.
 */
final class ClearTexts {

    private static final ClassValue<Boolean> MAY_HOLD_SEALED_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).anyMatch(one -> one.isAnnotationPresent(Sealed.class));
        }
    };

    private final SealedTexts texts;

    ClearTexts(SealedTexts texts) {
        this.texts = texts;
    }

    Seen opened(Seen seen, Scene scene) {
        if (seen.events().stream().noneMatch(one -> mayBeSealed(one.fact().event()))) {
            return seen;
        }
        Judgement judgement = scene.judgement();
        List<RecordedEvent> clear = new ArrayList<>(seen.events().size());
        for (RecordedEvent one : seen.events()) {
            clear.add(seen.counted().contains(one.fact().id()) ? one : opened(one, scene, judgement));
        }
        return seen.opened(clear);
    }

    RecordedEvent opened(RecordedEvent event, Scene scene) {
        return opened(event, scene, scene.judgement());
    }

    private RecordedEvent opened(RecordedEvent event, Scene scene, Judgement judgement) {
        return mayBeSealed(event.fact().event()) ? texts.opened(event, owners(event, scene, judgement)) : event;
    }

    private static boolean mayBeSealed(DomainEvent event) {
        return MAY_HOLD_SEALED_TEXT.get(event.getClass());
    }

    /** Whose texts in an event that is shown whole may be read. */
    private static Predicate<String> owners(RecordedEvent event, Scene scene, Judgement judgement) {
        boolean recorder =
                event.fact().circumstances().recordedBy().equals(scene.reader().user());
        return owner -> {
            if (owner.startsWith("case:")) {
                return true;
            }
            if (owner.startsWith("party:")) {
                return Shelf.of(event.fact().event()) == Shelf.MATTERS || judgement.enters(new Compartment(owner));
            }
            return owner.startsWith("person:") && (recorder || judgement.enters(Compartment.IDENTITY));
        };
    }
}
