package org.balcony.query.evaluation.reputation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E11: what the use of procedural power, and other causes, cost or earned us with each party. */
public final class ReputationView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return ReputationEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ProceduralDecisionTaken || event instanceof PartyReactionRecorded;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<Entry<PartyReactionRecorded>> reactions =
                Chronology.sorted(entries.all(PartyReactionRecorded.class)).stream()
                        .sorted(Comparator.comparing(
                                        (Entry<PartyReactionRecorded> one) -> one.when(), Chronology.OF_DATES)
                                .thenComparing(one -> Cause.of(one).subject()))
                        .toList();
        List<Entry<ProceduralDecisionTaken>> decisions = Chronology.sorted(
                List.copyOf(entries.latest(ProceduralDecisionTaken.class, ProceduralDecisionTaken::decisionId)
                        .values()));
        List<ReputationRow> rows = Touched.all(decisions, reactions).stream()
                .map(one -> one.row(entries))
                .sorted(Comparator.comparing(ReputationRow::at, Chronology.OF_DATES)
                        .thenComparing(ReputationRow::rowKey))
                .toList();
        List<PartyBalance> balances = balances(reactions, entries);
        return new ViewTable(
                rows,
                figures(rows, balances),
                Map.of(
                        "retracted", reading.retracted(this),
                        "balances", balances,
                        "countedTo", reading.asOf().day()));
    }

    private static List<PartyBalance> balances(List<Entry<PartyReactionRecorded>> reactions, Entries entries) {
        Map<ActorOrText, List<Entry<PartyReactionRecorded>>> judged =
                new TreeMap<>(Comparator.comparing(ActorOrText::value));
        reactions.stream()
                .filter(one -> one.event().effect() != null)
                .forEach(one -> judged.computeIfAbsent(one.event().by(), _ -> new ArrayList<>())
                        .add(one));
        List<PartyBalance> balances = new ArrayList<>();
        judged.forEach((party, ones) -> balances.add(new PartyBalance(
                ones.stream().map(Entry::id).distinct().toList(),
                party,
                entries.name(party),
                ones.stream().mapToInt(ReputationView::points).sum())));
        return balances;
    }

    private static int points(Entry<PartyReactionRecorded> reaction) {
        return reaction.event().effect() == null ? 0 : reaction.event().effect().points();
    }

    private static Map<String, Figure> figures(List<ReputationRow> rows, List<PartyBalance> balances) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> judged =
                balances.stream().flatMap(one -> one.eventIds().stream()).toList();
        figures.put("spread", new Figure.Measure(spread(balances), judged));
        figures.put(
                "partiesBelowZero",
                Figure.Share.of(balances.stream().filter(one -> one.sum() < 0).count(), balances.size(), judged));
        List<ReputationRow> surprising =
                rows.stream().filter(row -> row.surprise() != null).toList();
        figures.put(
                "worseThanAnticipated",
                Figure.Share.of(
                        surprising.stream().filter(ReputationView::worse).count(), surprising.size(), ids(surprising)));
        List<ReputationRow> felt =
                rows.stream().filter(row -> row.sum() != null).toList();
        figures.put(
                "foreseen",
                Figure.Share.of(
                        felt.stream()
                                .filter(row -> row.anticipatedEffect() != null)
                                .count(),
                        felt.size(),
                        ids(felt)));
        return figures;
    }

    private static boolean worse(ReputationRow row) {
        return row.surprise() != null && row.surprise() < 0;
    }

    private static @Nullable Double spread(List<PartyBalance> balances) {
        if (balances.size() < 2) {
            return null;
        }
        int most = balances.stream().mapToInt(PartyBalance::sum).max().orElseThrow();
        int least = balances.stream().mapToInt(PartyBalance::sum).min().orElseThrow();
        return (double) (most - least);
    }

    private static List<EventId> ids(List<ReputationRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return ReputationChart.of(
                table.rows().stream().map(ReputationRow.class::cast).toList(),
                reading.asOf().day());
    }
}
