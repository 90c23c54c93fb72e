package org.balcony.query.audit.disclosureledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.value.EventId;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.Authority;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.DisclosureAct;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** A5: who was told what, and whether that was agreed. */
public final class DisclosureLedgerView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return DisclosureLedgerEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return (event instanceof ConfidentialityEvent && !(event instanceof ConfidentialityRegimeAgreed))
                || event instanceof JointProductReleased
                || event instanceof JointProductAgreed
                || event instanceof FundingAgreed
                || event instanceof FundingChanged;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<DisclosureLedgerRow> rows = DisclosureRows.in(entries);
        List<ToldParty> parties = ToldParty.all(entries, rows);
        return new ViewTable(
                rows, figures(rows, parties), Map.of("retracted", reading.retracted(this), "byParty", parties));
    }

    private static Map<String, Figure> figures(List<DisclosureLedgerRow> rows, List<ToldParty> parties) {
        List<DisclosureLedgerRow> starts = having(rows, row -> row.startWithoutEnd() || row.endedBy() != null);
        List<DisclosureLedgerRow> open = having(rows, DisclosureLedgerRow::startWithoutEnd);
        List<DisclosureLedgerRow> beyond = having(rows, row -> Boolean.TRUE.equals(row.exceeded()));
        List<DisclosureLedgerRow> disclosures = having(rows, row -> row.act() != DisclosureAct.PERMITTED);
        List<DisclosureLedgerRow> unauthorised =
                having(rows, row -> row.act() == DisclosureAct.TOLD && Boolean.FALSE.equals(row.authorised()));
        return Map.of(
                "disclosures", new Figure.Count(disclosures.size(), first(disclosures)),
                "beyondEntitlement", new Figure.Count(beyond.size(), first(beyond)),
                "unauthorisedMatters", new Figure.Count(withoutPermission(unauthorised), first(unauthorised)),
                "startsWithEnd", Figure.Share.of(starts.size() - open.size(), starts.size(), first(starts)),
                "startsWithoutEnd", new Figure.Count(open.size(), first(open)),
                "spreadBetweenParties", spread(parties));
    }

    private static long withoutPermission(List<DisclosureLedgerRow> rows) {
        return rows.stream()
                .flatMap(row -> row.matters().stream())
                .filter(one -> one.authority() != Authority.OWN && one.authority() != Authority.GIVEN)
                .count();
    }

    private static Figure.Measure spread(List<ToldParty> parties) {
        int most = parties.stream().mapToInt(ToldParty::told).max().orElse(0);
        int fewest = parties.stream().mapToInt(ToldParty::told).min().orElse(0);
        return new Figure.Measure(
                parties.size() < 2 ? null : Double.valueOf(most - fewest),
                parties.stream().flatMap(one -> one.eventIds().stream()).toList());
    }

    private static List<DisclosureLedgerRow> having(
            List<DisclosureLedgerRow> rows, Predicate<DisclosureLedgerRow> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<EventId> first(List<DisclosureLedgerRow> rows) {
        return rows.stream().map(row -> row.eventIds().getFirst()).toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        Map<String, Map<ContentLevel, Integer>> counted = new TreeMap<>();
        table.rows().stream()
                .map(DisclosureLedgerRow.class::cast)
                .forEach(row -> row.to().forEach(to -> {
                    ContentLevel level = row.level();
                    if (level != null) {
                        counted.computeIfAbsent(to.name(), _ -> new TreeMap<>()).merge(level, 1, Integer::sum);
                    }
                }));
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Bar> bars = new ArrayList<>();
        counted.forEach((name, byLevel) ->
                byLevel.forEach((level, count) -> bars.add(new Chart.Bar(name, Words.capital(level), count))));
        Map.Entry<String, Integer> most = counted.entrySet().stream()
                .map(one -> Map.entry(
                        one.getKey(),
                        one.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow();
        return Optional.of(new Chart.Bars(
                "Who was told how often, and how much",
                "%d recipient(s) were told something; %s most often, %d time(s)."
                        .formatted(counted.size(), most.getKey(), most.getValue()),
                "times",
                true,
                bars,
                List.of()));
    }
}
