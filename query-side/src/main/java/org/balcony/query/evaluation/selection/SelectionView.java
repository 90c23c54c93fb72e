package org.balcony.query.evaluation.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E2: who was proposed, who was chosen, who was not, and why. */
public final class SelectionView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return SelectionEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof CandidateNominated
                || event instanceof CandidateScreened
                || event instanceof CandidateNotSelected
                || event instanceof ParticipantInvited
                || event instanceof InvitationAnswered
                || event instanceof ParticipantLeft
                || event instanceof AttendanceRecorded;
    }

    @Override
    public ViewTable of(Reading reading) {
        Candidates candidates = Candidates.in(Entries.of(reading));
        List<SelectionRow> rows = candidates.rows();
        SelectionFigures figures = SelectionFigures.of(rows);
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put("erased", (long) reading.missingPersons());
        if (!reading.audience().smallCells()) {
            footer.put("smallCells", "Candidates are not shown, and numbers only where none of them is under 5.");
            return new ViewTable(
                    List.of(), figures.withoutSmallCells(reading.audience().cells()), footer);
        }
        footer.put("bySide", figures.bySide());
        return new ViewTable(rows, figures.all(), footer);
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<SelectionFigures.BySide> sides = SelectionFigures.of(
                        table.rows().stream().map(SelectionRow.class::cast).toList())
                .bySide();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        long excluded =
                sides.stream().mapToLong(SelectionFigures.BySide::notSelected).sum();
        return Optional.of(new Chart.Bars(
                "Candidates by side",
                "Candidates of %d sides; %d of them were not selected.".formatted(sides.size(), excluded),
                "persons",
                false,
                sides.stream()
                        .flatMap(side -> List.of(
                                new Bar(side.side(), "nominated", side.nominated()),
                                new Bar(side.side(), "invited", side.invited()),
                                new Bar(side.side(), "accepted", side.accepted()),
                                new Bar(side.side(), "not selected", side.notSelected()))
                                .stream())
                        .toList(),
                List.of()));
    }
}
