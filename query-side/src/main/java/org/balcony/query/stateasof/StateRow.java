package org.balcony.query.stateasof;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.RecordedEvent;
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

    @Override
    public String rowKey() {
        return machine + "/" + subject;
    }

    public StateRow {
        eventIds = List.copyOf(eventIds);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A state reached with that entry, resting on all of these, of which the last was stored last. */
    static StateRow of(
            String machine,
            String subject,
            String state,
            Standing since,
            List<Standing> by,
            AsOf asOf,
            Map<String, Object> facts,
            boolean unexpected) {
        return new StateRow(
                by.reversed().stream().map(one -> one.original().fact().id()).toList(),
                machine,
                subject,
                state,
                since.occurredAt(),
                since.original().recordedAt(),
                facts,
                by.stream().anyMatch(Standing::disputed),
                by.stream().anyMatch(one -> !one.corrections().isEmpty()),
                by.stream().anyMatch(one -> asOf.mayBeLater(one.occurredAt())),
                unexpected);
    }

    /** A role that is held by nobody any more, in the words of those who held it. */
    static StateRow vacant(String role, List<StateRow> held) {
        StateRow last =
                held.stream().max(Comparator.comparing(StateRow::recordedAt)).orElseThrow();
        return new StateRow(
                held.stream().flatMap(row -> row.eventIds().stream()).distinct().toList(),
                Machine.VACANCY.word(),
                "role/" + role,
                "vacant",
                last.since(),
                last.recordedAt(),
                Map.of("role", role),
                held.stream().anyMatch(StateRow::disputed),
                held.stream().anyMatch(StateRow::corrected),
                held.stream().anyMatch(StateRow::uncertain),
                held.stream().anyMatch(StateRow::unexpected));
    }

    /** The same, resting on these entries as well. */
    StateRow restingAlsoOn(List<RecordedEvent> others) {
        return new StateRow(
                Stream.concat(
                                eventIds.stream(),
                                others.stream().map(one -> one.fact().id()))
                        .distinct()
                        .toList(),
                machine,
                subject,
                state,
                since,
                recordedAt,
                facts,
                disputed,
                corrected,
                uncertain,
                unexpected);
    }

    /** The same thing after a date took it to another state. */
    StateRow lapsed(String next, When day) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put("derivedFromDates", true);
        return new StateRow(
                eventIds, machine, subject, next, day, recordedAt, more, disputed, corrected, uncertain, unexpected);
    }
}
