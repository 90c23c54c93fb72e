package org.balcony.query.correctionhistory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.titles.Subjects;
import org.balcony.query.titles.Titles;

/** A4: what was changed later, by whom and why. */
public final class CorrectionHistoryView implements HistoryView {

    private final List<HistoryView> others;

    /** With the other views, to say which of them a correction touches. */
    public CorrectionHistoryView(List<HistoryView> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public ViewEntry entry() {
        return CorrectionHistoryEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof RecordCorrected;
    }

    @Override
    public ViewTable of(Reading reading) {
        Titles titles = Titles.in(reading.ours().standing(), reading.names());
        Set<EventId> unfit = reading.ours().unfit().stream()
                .map(one -> one.correction().fact().id())
                .collect(Collectors.toUnmodifiableSet());
        List<CorrectionRow> rows = new ArrayList<>();
        for (Standing corrected : reading.shown()) {
            byField(corrected).forEach((field, entries) -> rows.add(row(corrected, field, entries, titles, unfit)));
        }
        return new ViewTable(rows, figures(rows), Map.of("retracted", reading.retracted(this), "unfit", unfit.size()));
    }

    /** The corrections there are: every version of a field but the first. */
    private static Map<String, Figure> figures(List<CorrectionRow> rows) {
        List<EventId> corrections = rows.stream()
                .flatMap(row -> row.versions().stream().skip(1))
                .map(CorrectionRow.Version::eventId)
                .toList();
        List<EventId> corrected =
                rows.stream().map(CorrectionRow::target).distinct().toList();
        return Map.of(
                "corrections", new Figure.Count(corrections.size(), corrections),
                "entriesCorrected", new Figure.Count(corrected.size(), corrected));
    }

    private static Map<String, List<RecordedEvent>> byField(Standing corrected) {
        return corrected.corrections().stream()
                .collect(
                        Collectors.groupingBy(one -> correction(one).field(), LinkedHashMap::new, Collectors.toList()));
    }

    private CorrectionRow row(
            Standing corrected, String field, List<RecordedEvent> entries, Titles titles, Set<EventId> unfit) {
        RecordedEvent original = corrected.original();
        Stream<CorrectionRow.Version> later = entries.stream().map(one -> version(one, original, unfit));
        return new CorrectionRow(
                Stream.concat(Stream.of(original), entries.stream())
                        .map(one -> one.fact().id())
                        .toList(),
                original.fact().id(),
                EventCatalogue.standard()
                        .entry(original.fact().event().getClass())
                        .type(),
                titles.of(corrected.event()).title(),
                Subjects.of(corrected.event(), original.stream()),
                field,
                Stream.concat(Stream.of(asRecorded(original, entries.getFirst())), later)
                        .toList(),
                touched(corrected.event()),
                corrected.disputed());
    }

    private List<String> touched(DomainEvent event) {
        return others.stream()
                .filter(view -> view.restsOn(event))
                .map(view -> view.entry().name())
                .toList();
    }

    private static CorrectionRow.Version asRecorded(RecordedEvent original, RecordedEvent first) {
        Circumstances how = original.fact().circumstances();
        return new CorrectionRow.Version(
                correction(first).oldValue(),
                original.fact().id(),
                original.recordedAt(),
                how.recordedBy(),
                how.actingRole(),
                null,
                how.rationale(),
                0,
                true);
    }

    private static CorrectionRow.Version version(RecordedEvent entry, RecordedEvent original, Set<EventId> unfit) {
        Circumstances how = entry.fact().circumstances();
        return new CorrectionRow.Version(
                correction(entry).newValue(),
                entry.fact().id(),
                entry.recordedAt(),
                how.recordedBy(),
                how.actingRole(),
                correction(entry).kind(),
                how.rationale(),
                ChronoUnit.DAYS.between(day(original), day(entry)),
                !unfit.contains(entry.fact().id()));
    }

    private static RecordCorrected correction(RecordedEvent entry) {
        return (RecordCorrected) entry.fact().event();
    }

    private static LocalDate day(RecordedEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
    }
}
