package org.balcony.query.stream;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** How a reader looks at the events of a walk: decides what it is handed for each. Used by one thread. */
sealed interface Look {

    /**
     * What the reader is handed for an event, if anything.
     *
     * @param at the event whose position brings it: the event itself, or a later one that may have opened it
     * @param before when the event before that was recorded; asked for only where it matters
     */
    Optional<Delivery> of(RecordedEvent event, RecordedEvent at, Before before);

    /** When the event before another was recorded. */
    interface Before {
        Instant recorded();
    }

    /** Every position in order, with placeholders. */
    record AtPositions(Subscription subscription, ReadDoor door, Placeholders placeholders) implements Look {
        @Override
        public Optional<Delivery> of(RecordedEvent event, RecordedEvent at, Before before) {
            boolean asked = subscription.filter().matches(event);
            boolean askedWithheld = subscription.filter().matchesWithheld(event);
            if (!asked && !askedWithheld) {
                return Optional.empty();
            }
            Optional<RecordedEvent> shown = door.shown(subscription.reader(), event);
            if (shown.isPresent()) {
                return asked ? shown.map(Delivery.Whole::new) : Optional.empty();
            }
            return askedWithheld ? Optional.of(placeholders.of(subscription.reader(), event)) : Optional.empty();
        }
    }

    /** Events as they can be seen, those that are released later when they are. */
    record AsReleased(Subscription subscription, ReadDoor door, OpenedSince opened) implements Look {
        @Override
        public Optional<Delivery> of(RecordedEvent event, RecordedEvent at, Before before) {
            if (!subscription.filter().matches(event)) {
                return Optional.empty();
            }
            return event.position() == at.position() ? inPlace(event) : released(event, at, before);
        }

        private Optional<Delivery> inPlace(RecordedEvent event) {
            Reader reader = subscription.reader();
            return door.shown(reader, event)
                    .filter(_ -> !opened.may(event) || isWhole(event, event.position(), event.recordedAt()))
                    .map(Delivery.Whole::new);
        }

        private Optional<Delivery> released(RecordedEvent event, RecordedEvent at, Before before) {
            boolean due = isWhole(event, at.position(), at.recordedAt()) && wasWithheld(event, at, before);
            return due ? door.shown(subscription.reader(), event).map(Delivery.Whole::new) : Optional.empty();
        }

        /** By what had been recorded before, at any moment from then on: what expires in a quiet log has been withheld, too. */
        private boolean wasWithheld(RecordedEvent event, RecordedEvent at, Before before) {
            return !isWhole(event, at.position() - 1, before.recorded())
                    || !isWhole(event, at.position() - 1, at.recordedAt());
        }

        private boolean isWhole(RecordedEvent event, long position, Instant moment) {
            return door.gradeAt(subscription.reader(), event, position, moment) == Grade.WHOLE;
        }
    }
}
