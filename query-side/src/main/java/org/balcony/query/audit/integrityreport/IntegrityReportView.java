package org.balcony.query.audit.integrityreport;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Integrity;
import org.balcony.query.kernel.Integrity.Finding;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** A8: whether anything in a stream was altered. */
public final class IntegrityReportView implements HistoryView {

    /** A stream with what was found, and its row. */
    private record Checked(Optional<Finding> finding, IntegrityReportRow row) {}

    private final Integrity integrity;

    /** With what checks the stored streams. */
    public IntegrityReportView(Integrity integrity) {
        this.integrity = integrity;
    }

    @Override
    public ViewEntry entry() {
        return IntegrityReportEntry.ENTRY;
    }

    /** Every event shows in it, as a part of its stream. */
    @Override
    public boolean restsOn(DomainEvent event) {
        return true;
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Checked> checked = Stream.concat(Stream.of(reading.ours()), reading.beside().stream())
                .filter(history -> !history.events().isEmpty())
                .map(history -> checked(history, reading))
                .sorted(Comparator.comparing(one -> one.row().stream().toString()))
                .toList();
        List<IntegrityReportRow> rows = checked.stream().map(Checked::row).toList();
        return new ViewTable(rows, figures(rows), footer(checked));
    }

    private Checked checked(StandingHistory history, Reading reading) {
        RecordedEvent first = history.events().getFirst();
        RecordedEvent last = history.events().getLast();
        Optional<Finding> finding = integrity.of(first.stream(), last.position());
        List<EventId> ids = Stream.of(first, last)
                .map(event -> event.fact().id())
                .distinct()
                .toList();
        Boolean verified = finding.map(Finding::sound).orElse(null);
        if (!reading.audience().positions()) {
            return new Checked(
                    finding,
                    new IntegrityReportRow(
                            ids,
                            first.stream(),
                            verified,
                            null,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            List.of()));
        }
        Optional<List<LocalDate>> erased = erasures(first.stream(), history, reading);
        return new Checked(
                finding,
                new IntegrityReportRow(
                        ids,
                        first.stream(),
                        verified,
                        finding.map(Finding::length).orElse(null),
                        finding.map(Finding::verifiedTo).orElse(null),
                        finding.map(one -> one.gaps().isEmpty()).orElse(null),
                        finding.map(Finding::gaps).orElse(List.of()),
                        finding.map(Finding::firstBad).orElse(null),
                        finding.map(Finding::inCheckpoint).orElse(null),
                        finding.map(Finding::checkpoint).orElse(null),
                        erased.map(List::size).orElse(null),
                        erased.orElse(List.of())));
    }

    private Optional<List<LocalDate>> erasures(StreamId stream, StandingHistory history, Reading reading) {
        if (stream.kind() != StreamKind.CASE) {
            return Optional.empty();
        }
        Set<PersonId> persons = history.events().stream()
                .map(event -> event.fact().event())
                .filter(CandidateNominated.class::isInstance)
                .map(event -> ((CandidateNominated) event).personId())
                .collect(Collectors.toSet());
        List<LocalDate> known = integrity.erasures(persons, reading.asOf());
        List<LocalDate> told = notices(history);
        return Optional.of(known.size() >= told.size() ? known : told);
    }

    /** Who was erased is nominated nowhere any more for whoever reads; the notices are left, one for each participation. */
    private static List<LocalDate> notices(StandingHistory history) {
        return history.events().stream()
                .filter(event -> event.fact().event() instanceof ParticipantErased)
                .map(event -> LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC))
                .toList();
    }

    private static Map<String, Figure> figures(List<IntegrityReportRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        List<IntegrityReportRow> checked =
                rows.stream().filter(row -> row.verified() != null).toList();
        List<IntegrityReportRow> altered = checked.stream()
                .filter(row -> Boolean.FALSE.equals(row.verified()))
                .toList();
        figures.put("streams", new Figure.Count(rows.size(), ids(rows)));
        figures.put("verified", Figure.Share.of(checked.size() - altered.size(), checked.size(), ids(checked)));
        figures.put("altered", new Figure.Count(altered.size(), ids(altered)));
        List<IntegrityReportRow> ofCases =
                rows.stream().filter(row -> row.erasures() != null).toList();
        if (!ofCases.isEmpty()) {
            figures.put(
                    "erasures",
                    new Figure.Count(
                            ofCases.stream()
                                    .map(IntegrityReportRow::erasures)
                                    .filter(Objects::nonNull)
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                            ids(ofCases)));
        }
        return figures;
    }

    private static List<EventId> ids(List<IntegrityReportRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }

    private static Map<String, Object> footer(List<Checked> checked) {
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", 0L);
        footer.put("checked", checked.stream().allMatch(one -> one.finding().isPresent()));
        return footer;
    }
}
