package org.balcony.query.evaluation.alumni;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** E21: what became of people who had taken part. */
public final class AlumniView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return AlumniEntry.ENTRY;
    }

    @Override
    public Counted counted() {
        Set<Shelf> people = Set.of(Shelf.PARTICIPANTS, Shelf.ATTENDANCE, Shelf.SESSIONS);
        return new Counted(Map.of(Role.COORDINATION_PARTNER, people, Role.INTEGRATOR, people));
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ParticipantRoleChanged
                || event instanceof CandidateNominated
                || event instanceof AttendanceRecorded
                || event instanceof SessionHeld
                || event instanceof TransferTakenUp taken && taken.extent() == TakeUpExtent.NEGOTIATOR_IS_ALUMNUS;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Careers careers = Careers.in(entries);
        List<AlumniRow> rows = careers.rows();
        AlumniFigures figures = AlumniFigures.of(rows, entries);
        Map<String, Object> footer = new HashMap<>();
        if (reading.audience().counts(Shelf.PARTICIPANTS)) {
            footer.put(
                    "smallCells",
                    "People are not shown, and counts only where no group under %1$d can be computed from them, in steps of %1$d."
                            .formatted(reading.audience().cells().fewest()));
            return new ViewTable(
                    List.of(), figures.withoutSmallCells(reading.audience().cells()), footer);
        }
        footer.put("retracted", reading.retracted(this));
        footer.put("erased", (long) reading.missingPersons());
        footer.put(
                "alternativeExplanations",
                entries.all(TransferTakenUp.class).stream()
                        .filter(one -> figures.takeUps().contains(one.id()))
                        .map(one -> new Alternative(
                                one.event().transferId(), one.event().alternativeExplanation(), List.of(one.id())))
                        .toList());
        return new ViewTable(rows, figures.all(), footer);
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<Bar> bars = Arrays.stream(PublicRole.values())
                .filter(role -> value(table, role) > 0)
                .map(role -> new Bar(Words.of(role), "alumni", value(table, role)))
                .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart.Bars(
                        "Where alumni went",
                        "People who had taken part came to %d sorts of position.".formatted(bars.size()),
                        "persons",
                        false,
                        bars,
                        List.of()));
    }

    private static long value(ViewTable table, PublicRole role) {
        return table.figures().get(AlumniFigures.name(role)) instanceof Figure.Count count ? count.value() : 0;
    }
}
