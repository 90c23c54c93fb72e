package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** A3: every machine of a case, and the map of its conflict, at a moment on both clocks. */
public final class StateAsOfView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return StateAsOfEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof CaseEvent
                || event instanceof EvidenceAttached
                || !Steps.of(event, Scene.ANY).isEmpty();
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Standing> shown =
                Stream.concat(reading.shown().stream(), beside(reading)).toList();
        List<StateRow> rows = new ArrayList<>();
        CaseStates.row(reading.shown(), reading).ifPresent(rows::add);
        Steps.things(shown, reading).forEach(thing -> rows.add(thing.row()));
        rows.addAll(RoleStates.vacancies(rows));
        rows.addAll(FollowUpStates.contacts(shown, reading));
        return new ViewTable(rows, figures(rows), Map.of("retracted", reading.retractedHereAndBeside(this)));
    }

    private static Map<String, Figure> figures(List<StateRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        figures.put("things", count(rows));
        rows.stream()
                .collect(Collectors.groupingBy(StateRow::machine))
                .forEach((machine, some) -> figures.put(Machine.figure(machine), count(some)));
        return figures;
    }

    private static Figure count(List<StateRow> rows) {
        List<EventId> events =
                rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
        return new Figure.Count(rows.size(), events);
    }

    private static Stream<Standing> beside(Reading reading) {
        return reading.subject().kind() == StreamKind.CONFLICT
                ? Stream.empty()
                : reading.beside().stream()
                        .flatMap(history -> history.standing().stream())
                        .filter(one -> one.event() instanceof ConflictEvent
                                && reading.asOf().mayHaveOccurred(one.occurredAt()));
    }
}
