package org.balcony.query.platform.visibility.rules;

import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;

/**
 * Records as they leave the organisation: without who of it wrote them, which of its records led to them, and how long other
 * streams were. Why they were written is part of the record, and its label was chosen for both.
 */
public final class Outward {

    private Outward() {}

    /** The event as a reader from outside sees it; for a reader of the organisation, as it is. */
    public static RecordedEvent of(RecordedEvent event, Reader reader) {
        if (!reader.isOutside()) {
            return event;
        }
        Fact fact = event.fact();
        return new RecordedEvent(
                new Fact(fact.id(), outward(fact.circumstances(), reader), fact.event()),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt());
    }

    /** The role stands where the user did; readers find themselves. */
    private static Circumstances outward(Circumstances how, Reader reader) {
        UserId user = how.recordedBy().equals(reader.user())
                ? how.recordedBy()
                : new UserId(how.actingRole().kebab());
        return new Circumstances(
                how.occurredAt(),
                user,
                how.actingRole(),
                how.onBehalfOf(),
                how.commandId(),
                how.commandId().value(),
                null,
                how.stageIterationId(),
                how.rationale(),
                how.basis(),
                how.confidence(),
                how.sourceRefs(),
                how.label(),
                List.of());
    }
}
