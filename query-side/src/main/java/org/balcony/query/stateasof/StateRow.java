package org.balcony.query.stateasof;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Row;

/** One machine and its state. */
public record StateRow(
        List<EventId> eventIds,
        String machine,
        String subject,
        String state,
        When since,
        Instant recordedAt,
        Map<String, Object> facts,
        boolean disputed,
        boolean corrected,
        boolean uncertain,
        boolean unexpected)
        implements Row {

    public StateRow {
        eventIds = List.copyOf(eventIds);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The state that the last of these records says, resting on all of them. */
    static StateRow of(
            String machine,
            String subject,
            String state,
            List<Standing> by,
            AsOf asOf,
            Map<String, Object> facts,
            boolean unexpected) {
        Standing last = by.getLast();
        return new StateRow(
                by.reversed().stream().map(one -> one.original().fact().id()).toList(),
                machine,
                subject,
                state,
                last.occurredAt(),
                last.original().recordedAt(),
                facts,
                by.stream().anyMatch(Standing::disputed),
                by.stream().anyMatch(one -> !one.corrections().isEmpty()),
                by.stream().anyMatch(one -> asOf.mayBeLater(one.occurredAt())),
                unexpected);
    }
}
