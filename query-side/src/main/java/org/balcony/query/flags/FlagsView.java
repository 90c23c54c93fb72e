package org.balcony.query.flags;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** L2: what deserves a second look in a case, and why. */
public final class FlagsView implements HistoryView {

    private static final List<Function<Scene, List<FlagRow>>> GROUPS = List.of(
            StageFlags::in,
            PresenceFlags::in,
            InclusionFlags::in,
            ConveningFlags::in,
            BalanceFlags::in,
            ImpartialityFlags::in,
            EcosystemFlags::in,
            ConsultationFlags::in,
            FundingFlags::in,
            MandateFlags::in,
            RoleFlags::in,
            RelationshipFlags::in,
            ConsentFlags::in,
            RiskFlags::in,
            FollowUpFlags::in,
            ResultFlags::in,
            DateFlags::in,
            ClosingFlags::in,
            GateFlags::in,
            RecordFlags::in,
            TransitionFlags::in);

    private static final Comparator<FlagRow> GRAVEST_FIRST = Comparator.comparing(FlagRow::severity)
            .thenComparing(FlagRow::code)
            .thenComparing(FlagRow::since)
            .thenComparing(FlagRow::subject)
            .thenComparing(row -> row.eventIds().getFirst().toString());

    @Override
    public ViewEntry entry() {
        return FlagsEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return true;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return FlagsChart.of(rows(table));
    }

    private static List<FlagRow> rows(ViewTable table) {
        return table.rows().stream().map(FlagRow.class::cast).toList();
    }

    @Override
    public ViewTable of(Reading reading) {
        Scene scene = Scene.of(reading);
        Acknowledgements acknowledgements = Acknowledgements.in(scene.ours());
        List<FlagRow> rows = GROUPS.stream()
                .flatMap(group -> group.apply(scene).stream())
                .map(acknowledgements::on)
                .sorted(GRAVEST_FIRST)
                .toList();
        return new ViewTable(rows, FlagFigures.of(rows), footer(reading, rows));
    }

    private Map<String, Object> footer(Reading reading, List<FlagRow> rows) {
        Map<Severity, Long> bySeverity =
                rows.stream().collect(Collectors.groupingBy(FlagRow::severity, Collectors.counting()));
        return Map.of(
                "retracted", reading.retracted(this),
                "serious", bySeverity.getOrDefault(Severity.SERIOUS, 0L),
                "attention", bySeverity.getOrDefault(Severity.ATTENTION, 0L),
                "info", bySeverity.getOrDefault(Severity.INFO, 0L),
                "countedTo", reading.asOf().day());
    }
}
