package org.balcony.query.evaluation.conveningpower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Score;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.ConveningReach;
import org.balcony.query.facts.ConveningReach.Said;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E6: how easily somebody is reached, and whether that changes what they do. */
public final class ConveningPowerView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return ConveningPowerEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ConveningPowerAssessed
                || event instanceof ContactMade
                || event instanceof InfluenceObserved
                || event instanceof LeverageApplied
                || event instanceof ActorProfiled;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<ConveningPowerRow> rows = Reach.all(entries).stream()
                .map(one -> one.row(entries))
                .sorted(Comparator.comparing((ConveningPowerRow row) -> row.subject() == null)
                        .thenComparing(row -> row.target().value())
                        .thenComparing(ConveningPowerRow::rowKey))
                .toList();
        return new ViewTable(
                rows,
                figures(entries),
                Map.of(
                        "retracted", reading.retracted(this),
                        "countedTo", reading.asOf().day()));
    }

    private static Map<String, Figure> figures(Entries entries) {
        Map<String, Figure> figures = new HashMap<>();
        List<Said> latest = ConveningReach.byReach(entries).values().stream()
                .map(List::getLast)
                .filter(one -> one.gap() != null)
                .toList();
        figures.put(
                "gapPositive",
                Figure.Share.of(
                        latest.stream().filter(ConveningPowerView::received).count(),
                        latest.size(),
                        latest.stream().map(one -> one.in().id()).distinct().toList()));
        OurContacts contacts = new OurContacts(entries.all(ContactMade.class));
        figures.put("daysFromRequestToMeeting", Figure.Lengths.of(contacts.waits(), ids(contacts.requested())));
        figures.put("requests", new Figure.Count(contacts.requested().size(), ids(contacts.requested())));
        List<Entry<InfluenceObserved>> known = entries.all(InfluenceObserved.class).stream()
                .filter(one -> one.event().observed() != InfluenceResult.UNKNOWN)
                .toList();
        figures.put(
                "influenceFollowed",
                Figure.Share.of(
                        known.stream()
                                .filter(one -> one.event().observed() == InfluenceResult.FOLLOWED_THROUGH)
                                .count(),
                        known.size(),
                        ids(known)));
        return figures;
    }

    private static boolean received(Said said) {
        Integer gap = said.gap();
        return gap != null && gap > 0;
    }

    private static List<EventId> ids(List<? extends Entry<?>> entries) {
        return entries.stream().<EventId>map(Entry::id).toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<ConveningPowerRow> rows = table.rows().stream()
                .map(ConveningPowerRow.class::cast)
                .filter(row -> row.access() != null)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean several =
                rows.stream().map(ConveningPowerRow::subject).distinct().count() > 1;
        List<Chart.Bar> bars = new ArrayList<>();
        for (ConveningPowerRow row : rows) {
            String whom = row.subject() != null && several
                    ? reading.names().of(row.subject()) + " → " + row.targetName()
                    : row.targetName();
            bar(whom, "access", row.access()).ifPresent(bars::add);
            bar(whom, "influence", row.influence()).ifPresent(bars::add);
        }
        return Optional.of(
                new Chart.Bars("Access and influence", says(rows), "score from 0 to 4", false, bars, List.of()));
    }

    private static Optional<Chart.Bar> bar(String whom, String what, @Nullable Score score) {
        return score == null || score.points() == null
                ? Optional.empty()
                : Optional.of(new Chart.Bar(whom, what, score.points()));
    }

    private static String says(List<ConveningPowerRow> rows) {
        Set<String> received = rows.stream()
                .filter(row -> row.gap() != null && row.gap() > 0)
                .map(ConveningPowerRow::targetName)
                .collect(Collectors.toCollection(TreeSet::new));
        return received.isEmpty()
                ? "With nobody is access known to be greater than influence."
                : "Access is greater than influence with " + String.join(", ", received) + '.';
    }
}
