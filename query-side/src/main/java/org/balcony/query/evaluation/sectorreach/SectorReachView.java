package org.balcony.query.evaluation.sectorreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** E7: which parts of society the work has reached, and which not. */
public final class SectorReachView implements HistoryView {

    private static final List<String> COLUMNS =
            List.of("contacts", "influence observed", "sessions", "statements or acts", "assessed");

    @Override
    public ViewEntry entry() {
        return SectorReachEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ContactMade
                || event instanceof InfluenceObserved
                || event instanceof SessionHeld
                || event instanceof SessionOpened
                || event instanceof AttendanceRecorded
                || event instanceof CandidateNominated
                || event instanceof MediaStatementIssued
                || event instanceof ThirdPartyActionNotified
                || event instanceof JointActionLaunched
                || event instanceof ConveningPowerAssessed
                || event instanceof ActorProfiled;
    }

    @Override
    public ViewTable of(Reading reading) {
        Reached reached = Reached.in(Entries.of(reading));
        List<SectorReachRow> rows =
                Arrays.stream(Sector.values()).map(reached::row).toList();
        List<EventId> grounds =
                rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
        Map<String, Figure> figures = Map.of(
                "sectorsReached",
                Figure.Share.of(rows.stream().filter(SectorReachRow::reached).count(), rows.size(), grounds),
                "sectorsWithNone",
                new Figure.Said(
                        rows.stream()
                                .filter(row -> !row.reached())
                                .map(row -> Words.of(row.sector()))
                                .toList(),
                        List.of()),
                "withoutSector",
                new Figure.Count(reached.placeless().size(), reached.placeless()));
        return new ViewTable(
                rows,
                figures,
                Map.of(
                        "retracted", reading.retracted(this),
                        "countedTo", reading.asOf().day()));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<SectorReachRow> rows =
                table.rows().stream().map(SectorReachRow.class::cast).toList();
        List<Chart.Cell> cells = new ArrayList<>();
        rows.forEach(row -> {
            cells.add(cell(row, 0, row.contacts()));
            cells.add(cell(row, 1, row.influenceObserved()));
            cells.add(cell(row, 2, row.sessions()));
            cells.add(cell(row, 3, row.statementsOrActs()));
            cells.add(cell(row, 4, row.assessed()));
        });
        return Optional.of(new Chart.Matrix(
                "Reach by sector",
                says(rows),
                rows.stream().map(row -> Words.of(row.sector())).toList(),
                COLUMNS,
                cells));
    }

    private static Chart.Cell cell(SectorReachRow row, int column, Tallied tallied) {
        return new Chart.Cell(
                Words.of(row.sector()),
                COLUMNS.get(column),
                tallied.count() == 0 ? null : Double.valueOf(tallied.count()),
                tallied.count() == 0 ? "" : Integer.toString(tallied.count()));
    }

    private static String says(List<SectorReachRow> rows) {
        List<String> none = rows.stream()
                .filter(row -> !row.reached())
                .map(row -> Words.of(row.sector()))
                .toList();
        return none.isEmpty()
                ? "Something is on record for every sector."
                : "Nothing is on record for %d of %d sectors: %s."
                        .formatted(none.size(), rows.size(), none.stream().collect(Collectors.joining(", ")));
    }
}
