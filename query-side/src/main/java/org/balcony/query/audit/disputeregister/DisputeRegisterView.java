package org.balcony.query.audit.disputeregister;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeStatus;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** A9: where accounts differ. */
public final class DisputeRegisterView implements HistoryView {

    private static final Comparator<DisputeRegisterRow> SINCE = Comparator.comparing(DisputeRegisterRow::since)
            .thenComparing(DisputeRegisterRow::kind)
            .thenComparing(DisputeRegisterRow::rowKey);

    @Override
    public ViewEntry entry() {
        return DisputeRegisterEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof RecordDisputed;
    }

    @Override
    public ViewTable of(Reading reading) {
        Stream<Reading> readings = reading.subject().kind() == StreamKind.CONFLICT
                ? Stream.concat(Stream.of(reading), reading.ofEachCase().stream())
                : Stream.of(reading);
        List<DisputeRegisterRow> rows = readings.flatMap(
                        one -> Stream.concat(Disputes.in(one).stream(), DatesApart.in(one)))
                .sorted(SINCE)
                .toList();
        return new ViewTable(rows, figures(rows), Map.of("retracted", reading.retracted(this)));
    }

    private static Map<String, Figure> figures(List<DisputeRegisterRow> rows) {
        List<DisputeRegisterRow> disputes = having(rows, row -> row.kind() == DisputeKind.DISPUTE);
        List<DisputeRegisterRow> apart = having(rows, row -> row.kind() == DisputeKind.DATE_CONFLICT);
        List<DisputeRegisterRow> open = having(disputes, row -> row.status() == DisputeStatus.OPEN);
        List<DisputeRegisterRow> upheld = having(disputes, row -> row.status() != DisputeStatus.TAKEN_BACK);
        List<DisputeRegisterRow> resolved = having(upheld, row -> row.status() != DisputeStatus.OPEN);
        return Map.of(
                "disputes", new Figure.Count(disputes.size(), first(disputes)),
                "open", new Figure.Count(open.size(), first(open)),
                "resolved", Figure.Share.of(resolved.size(), upheld.size(), first(upheld)),
                "dateConflicts", new Figure.Count(apart.size(), first(apart)),
                "daysToResolution",
                        Figure.Lengths.of(
                                resolved.stream().map(DisputeRegisterView::days).toList(), first(resolved)));
    }

    private static Days days(DisputeRegisterRow row) {
        long days =
                ChronoUnit.DAYS.between(Entry.dayOf(row.since()), Entry.dayOf(Objects.requireNonNull(row.settledAt())));
        return new Days(days, days);
    }

    private static List<DisputeRegisterRow> having(List<DisputeRegisterRow> rows, Predicate<DisputeRegisterRow> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<EventId> first(List<DisputeRegisterRow> rows) {
        return rows.stream().map(row -> row.eventIds().getFirst()).toList();
    }
}
