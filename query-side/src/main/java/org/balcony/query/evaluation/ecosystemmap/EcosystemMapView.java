package org.balcony.query.evaluation.ecosystemmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** E15: who works for peace in a conflict, at which level, on which track, and who is linked with whom. */
public final class EcosystemMapView implements HistoryView {

    private static final List<String> TRACKS = List.of("I", "I_5", "II", "III", "mixed", "not said");
    private static final List<String> LEVELS = List.of("elite", "middle", "grassroots", "mixed", "not said");

    @Override
    public ViewEntry entry() {
        return EcosystemMapEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ConflictEvent
                || event instanceof CoordinationEvent
                || event instanceof RoleAssigned
                || event instanceof RoleEnded
                || event instanceof TransferConveyed
                || event instanceof TrackDesignated;
    }

    @Override
    public ViewTable of(Reading reading) {
        Ecosystem ecosystem = Ecosystem.of(reading);
        List<EcosystemRow> rows = ecosystem.rows();
        return new ViewTable(
                rows,
                figures(ecosystem, rows),
                Map.of(
                        "retracted",
                        reading.retractedHereAndBeside(this),
                        "countedTo",
                        reading.asOf().day()));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<EcosystemRow> initiatives = table.rows().stream()
                .map(EcosystemRow.class::cast)
                .filter(row -> row.what() == Element.INITIATIVE)
                .toList();
        if (initiatives.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Cell> cells = LEVELS.stream()
                .flatMap(level -> TRACKS.stream().map(track -> cell(initiatives, level, track)))
                .toList();
        return Optional.of(new Chart.Matrix(
                "Initiatives by level and track",
                "%d initiatives are on the map, %d of them at the grassroots level."
                        .formatted(
                                initiatives.size(),
                                initiatives.stream()
                                        .filter(row -> level(row).equals("grassroots"))
                                        .count()),
                LEVELS,
                TRACKS,
                cells));
    }

    private static Chart.Cell cell(List<EcosystemRow> initiatives, String level, String track) {
        long count = initiatives.stream()
                .filter(row ->
                        level(row).equals(level) && (row.track() == null ? "not said" : row.track()).equals(track))
                .count();
        return new Chart.Cell(level, track, count == 0 ? null : Double.valueOf(count), count == 0 ? "" : "" + count);
    }

    private static String level(EcosystemRow row) {
        return row.level() == null ? "not said" : Words.of(row.level());
    }

    private static Map<String, Figure> figures(Ecosystem ecosystem, List<EcosystemRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> map = RestsOn.ids(ecosystem.map());
        Set<ActorId> owners = BlindSpots.owners(ecosystem.map());
        Levels levels = ecosystem.levels();
        List<EventId> owned = Stream.concat(map.stream(), levels.locals().profiledBy(owners).stream())
                .distinct()
                .toList();
        figures.put(
                "localShare",
                Figure.Share.of(owners.stream().filter(levels.locals()::knows).count(), owners.size(), owned));
        figures.put("initiatives", count(rows, row -> row.what() == Element.INITIATIVE));
        figures.put("verticalLinks", count(rows, row -> row.orientation() == Orientation.VERTICAL));
        figures.put("horizontalLinks", count(rows, row -> row.orientation() == Orientation.HORIZONTAL));
        figures.put("linksFromAboveAlone", count(rows, row -> Boolean.TRUE.equals(row.standsAlone())));
        figures.put("counterpartRotations", count(rows, row -> row.what() == Element.COUNTERPART_ROTATION));
        figures.put("blindSpots", new Figure.Said(BlindSpots.of(ecosystem.map(), levels), owned));
        return figures;
    }

    private static Figure count(List<EcosystemRow> rows, Predicate<EcosystemRow> which) {
        List<EcosystemRow> those = rows.stream().filter(which).toList();
        return new Figure.Count(
                those.size(),
                those.stream()
                        .flatMap(row -> row.eventIds().stream())
                        .distinct()
                        .toList());
    }
}
