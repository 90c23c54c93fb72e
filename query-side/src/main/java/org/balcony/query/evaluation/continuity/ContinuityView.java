package org.balcony.query.evaluation.continuity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.evaluation.continuity.Strand.Core;
import org.balcony.query.facts.People;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E3: whether the same people came again, and who the core of a strand is. */
public final class ContinuityView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return ContinuityEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof SessionHeld
                || event instanceof SessionScheduled
                || event instanceof AttendanceRecorded
                || event instanceof CandidateNominated;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        People people = People.in(entries);
        List<Strand> strands = Strand.all(entries, people);
        List<Compared> compared = strands.stream().flatMap(Compared::all).toList();
        boolean shown = reading.audience().smallCells()
                || compared.stream()
                        .noneMatch(one -> one.small(reading.audience().cells()));
        List<Core> cores = strands.stream().map(one -> one.summary(entries)).toList();
        boolean coresShown = reading.audience().smallCells();
        Map<String, Object> footer = footer(reading, entries, compared.size());
        if (coresShown) {
            footer.put("cores", cores);
        }
        return new ViewTable(
                compared.stream()
                        .map(one -> one.row(shown, coresShown, reading.asOf()))
                        .toList(),
                figures(compared, cores, shown, coresShown),
                footer);
    }

    private static Map<String, Figure> figures(
            List<Compared> compared, List<Core> cores, boolean shown, boolean coresShown) {
        Map<String, Figure> figures = new HashMap<>();
        if (shown) {
            List<Compared> later =
                    compared.stream().filter(one -> one.previous() != null).toList();
            List<EventId> ids = later.stream()
                    .flatMap(one -> one.basis().stream())
                    .map(Entry::id)
                    .distinct()
                    .toList();
            figures.put("continuity", share(later, Compared::kept, Compared::presentBefore, ids));
            figures.put("newFaces", share(later, Compared::fresh, Compared::present, ids));
        }
        if (coresShown) {
            figures.put(
                    "core",
                    Figure.Share.of(
                            cores.stream().mapToLong(Core::core).sum(),
                            cores.stream().mapToLong(Core::persons).sum(),
                            cores.stream()
                                    .flatMap(one -> one.eventIds().stream())
                                    .distinct()
                                    .toList()));
        }
        return figures;
    }

    private static Figure share(
            List<Compared> all, ToLongFunction<Compared> part, ToLongFunction<Compared> whole, List<EventId> ids) {
        return Figure.Share.of(
                all.stream().mapToLong(part).sum(),
                all.stream().mapToLong(whole).sum(),
                ids);
    }

    private Map<String, Object> footer(Reading reading, Entries entries, int sessions) {
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put("withoutAttendance", SessionsHeld.in(entries).inOrder().size() - sessions);
        long erased = reading.missingPersons();
        footer.put("erased", erased);
        if (erased > 0) {
            footer.put(
                    "continuityNote",
                    "%d %s erased; continuity approximate".formatted(erased, erased == 1 ? "person" : "persons"));
        }
        if (!reading.audience().smallCells()) {
            footer.put("smallCells", "Numbers are shown only where no part of any of them is under 5; cores are not.");
        }
        return footer;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return ContinuityChart.of(
                table.rows().stream().map(ContinuityRow.class::cast).toList());
    }
}
