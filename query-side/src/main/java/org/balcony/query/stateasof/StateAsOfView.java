package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.CaseStatus;
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
                || event instanceof StageEvent
                || event instanceof MandateEvent
                || event instanceof InitiativeMapped
                || event instanceof PartyIdentified;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Standing> ours = reading.shown();
        List<Standing> conflict = reading.subject().kind() == StreamKind.CONFLICT ? ours : beside(reading);
        List<StateRow> rows = new ArrayList<>();
        CaseStatus.reached(ours).ifPresent(reached -> rows.add(caseRow(reading, reached)));
        rows.addAll(StageStates.rows(ours, reading.asOf()));
        rows.addAll(MandateStates.rows(ours, reading));
        rows.addAll(MandateStates.tracks(ours, reading));
        rows.addAll(EcosystemStates.rows(conflict, reading));
        return new ViewTable(rows, Map.of("retracted", retracted(reading)));
    }

    private static StateRow caseRow(Reading reading, CaseStatus.Reached reached) {
        CaseRegistered registered = reached.by().stream()
                .map(Standing::event)
                .filter(CaseRegistered.class::isInstance)
                .map(CaseRegistered.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
        return StateRow.of(
                "case",
                reading.subject().toString(),
                WireNames.of(reached.status()),
                reached.by(),
                reading.asOf(),
                Map.of(
                        "caseCode", registered.caseCode(),
                        "workingTitle", registered.workingTitle(),
                        "leadOrganisation", reading.names().of(registered.leadOrganisation())),
                reached.unexpected());
    }

    private static List<Standing> beside(Reading reading) {
        return reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .filter(one ->
                        one.event() instanceof ConflictEvent && reading.asOf().mayHaveOccurred(one.occurredAt()))
                .toList();
    }

    private long retracted(Reading reading) {
        return Stream.concat(Stream.of(reading.ours()), reading.beside().stream())
                .flatMap(history -> history.retracted().stream())
                .filter(one -> restsOn(one.original().fact().event()))
                .count();
    }
}
