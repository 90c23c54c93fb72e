package org.balcony.query.platform.views;

import java.util.List;
import java.util.UUID;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;

/** Told events under ids of their own, so that several histories can be told into one log. */
final class Fresh {

    private Fresh() {}

    static List<RecordedEvent> of(List<RecordedEvent> told) {
        return told.stream()
                .map(one -> new RecordedEvent(
                        new Fact(
                                new EventId(UUID.randomUUID()),
                                one.fact().circumstances(),
                                one.fact().event()),
                        one.stream(),
                        one.streamVersion(),
                        one.position(),
                        one.recordedAt()))
                .toList();
    }
}
