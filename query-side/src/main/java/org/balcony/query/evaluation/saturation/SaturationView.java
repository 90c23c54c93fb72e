package org.balcony.query.evaluation.saturation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E8: how many efforts reach each principal party month by month, and who moves from one to another. */
public final class SaturationView implements HistoryView {

    private static final int YEARS_BACK = 100;
    private static final Comparator<SaturationRow> BY_MONTH = Comparator.comparing(
                    (SaturationRow row) -> YearMonth.parse(row.month()))
            .thenComparing(row -> row.party().toString());

    /** A third party that is said to have opened a process which is not on the map. */
    record Notice(List<EventId> eventIds, String actor) {}

    @Override
    public ViewEntry entry() {
        return SaturationEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof CaseEvent
                || event instanceof InitiativeMapped
                || event instanceof PartyIdentified
                || event instanceof PartyConfigurationChanged
                || event instanceof ThirdPartyActionNotified
                || event instanceof MandateAgreed
                || event instanceof SessionScheduled
                || event instanceof SessionOpened
                || event instanceof SessionHeld
                || event instanceof CandidateNominated;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Map<ActorId, Entry<PartyIdentified>> principal = Parties.principal(entries);
        List<Effort> efforts = Efforts.of(reading, entries, Set.copyOf(principal.keySet()));
        Span window = window(reading.asOf().day());
        List<SaturationRow> rows = new ArrayList<>();
        principal.forEach(
                (party, identified) -> rows.addAll(rows(new PartyMonths(party, efforts, window), identified, reading)));
        rows.sort(BY_MONTH);
        return new ViewTable(rows, figures(rows), footer(entries, efforts, reading));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return SaturationChart.of(
                table.rows().stream().map(SaturationRow.class::cast).toList(),
                reading.asOf().day());
    }

    private static Span window(LocalDate day) {
        LocalDate from = day.isAfter(LocalDate.MIN.plusYears(YEARS_BACK)) ? day.minusYears(YEARS_BACK) : LocalDate.MIN;
        return new Span(from, day.isBefore(LocalDate.MAX) ? day.plusDays(1) : day);
    }

    private static List<SaturationRow> rows(PartyMonths months, Entry<PartyIdentified> identified, Reading reading) {
        List<PartyMonths.Move> moves = months.moves();
        List<SaturationRow> rows = new ArrayList<>();
        months.reaches()
                .forEach((month, reaches) -> rows.add(row(
                        month,
                        reaches,
                        moves.stream()
                                .filter(one -> YearMonth.from(one.on()).equals(month))
                                .toList(),
                        identified,
                        reading)));
        return rows;
    }

    private static SaturationRow row(
            YearMonth month,
            List<PartyMonths.Reach> reaches,
            List<PartyMonths.Move> moves,
            Entry<PartyIdentified> identified,
            Reading reading) {
        List<Entry<?>> told = new ArrayList<>();
        reaches.forEach(one -> told.add(one.told().by()));
        moves.forEach(one -> told.addAll(List.of(one.left().by(), one.joined().by())));
        told.add(identified);
        RestsOn records = new RestsOn(told, reading.asOf());
        ActorId party = identified.event().actorId();
        long ours = reaches.stream().filter(one -> one.effort().ours()).count();
        return new SaturationRow(
                records.ids(),
                party,
                reading.names().of(party),
                month.toString(),
                reaches.stream().filter(PartyMonths.Reach::certain).count(),
                reaches.size(),
                ours,
                reaches.size() - ours,
                reaches.stream().map(SaturationView::active).toList(),
                moves.stream().map(SaturationView::move).toList(),
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private static SaturationRow.Active active(PartyMonths.Reach reach) {
        return new SaturationRow.Active(
                List.of(reach.told().by().id()),
                reach.effort().id(),
                reach.told().kind(),
                reach.told().owners(),
                reach.effort().ours(),
                reach.certain());
    }

    private static SaturationRow.Move move(PartyMonths.Move move) {
        return new SaturationRow.Move(
                List.of(move.left().by().id(), move.joined().by().id()),
                move.from().id(),
                move.to().id());
    }

    private static Map<String, Figure> figures(List<SaturationRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        Optional<SaturationRow> peak = rows.stream()
                .max(Comparator.comparingLong(SaturationRow::activeMost).thenComparing(BY_MONTH.reversed()));
        figures.put(
                "peak",
                new Figure.Measure(
                        peak.map(row -> (double) row.activeMost()).orElse(null),
                        peak.map(SaturationRow::eventIds).orElse(List.of())));
        List<SaturationRow.Move> moves =
                rows.stream().flatMap(row -> row.switches().stream()).toList();
        figures.put(
                "switches",
                new Figure.Count(
                        moves.size(),
                        moves.stream()
                                .flatMap(one -> one.eventIds().stream())
                                .distinct()
                                .toList()));
        List<SaturationRow> crowded =
                rows.stream().filter(row -> row.activeMost() > 1).toList();
        figures.put(
                "monthsWithSeveral",
                Figure.Share.of(
                        crowded.size(),
                        rows.size(),
                        crowded.stream()
                                .flatMap(row -> row.eventIds().stream())
                                .distinct()
                                .toList()));
        return figures;
    }

    private Map<String, Object> footer(Entries entries, List<Effort> efforts, Reading reading) {
        List<Notice> unmapped = entries.all(ThirdPartyActionNotified.class).stream()
                .filter(one -> one.event().kind() == ThirdPartyAction.OPENS_PARALLEL_PROCESS)
                .filter(one -> efforts.stream()
                        .noneMatch(effort ->
                                effort.counts() && effort.isOwnedBy(one.event().actor())))
                .sorted(Comparator.comparing(
                        (Entry<ThirdPartyActionNotified> one) -> one.id().toString()))
                .map(one ->
                        new Notice(List.of(one.id()), entries.name(one.event().actor())))
                .toList();
        return Map.of(
                "retracted",
                reading.retractedHereAndBeside(this),
                "countedTo",
                reading.asOf().day(),
                "processesNotOnTheMap",
                unmapped);
    }
}
