package org.balcony.query.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.history.Standing;
import org.balcony.events.value.StreamKind;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.titles.Titles;

/** E5: what happened, and when we learnt of it. */
public final class TimelineView implements HistoryView {

    private static final Comparator<TimelineRow> HAPPENING = Comparator.comparing(
                    TimelineRow::occurredAt, Chronology.OF_DATES)
            .thenComparing(TimelineRow::type)
            .thenComparing(TimelineRow::title)
            .thenComparing(row -> row.detail() == null ? "" : row.detail())
            .thenComparing(row -> row.eventIds().getFirst().toString());

    @Override
    public ViewEntry entry() {
        return TimelineEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return true;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return TimelineChart.of(reading);
    }

    @Override
    public ViewTable of(Reading reading) {
        TimelineFilter filter = TimelineFilter.of(reading);
        List<Happening> all = happenings(reading);
        Titles titles = Titles.in(all.stream().map(Happening::standing).toList(), reading.names());
        List<Happening> happenings = all.stream().filter(filter::takes).toList();
        TimelineRows rows = new TimelineRows(reading, titles);
        List<TimelineRow> shown = new ArrayList<>();
        long later = 0;
        long entriesAboutEntries = 0;
        for (Happening happening : happenings) {
            boolean aboutEntries = happening.standing().event() instanceof RecordEvent;
            if (aboutEntries) {
                entriesAboutEntries++;
            }
            if (!aboutEntries
                    && !reading.asOf().mayHaveOccurred(happening.standing().occurredAt())) {
                later++;
            } else if (!aboutEntries || reading.order() == Reading.Order.RECORDED) {
                shown.add(rows.row(happening));
            }
        }
        if (reading.order() == Reading.Order.OCCURRED) {
            shown.sort(HAPPENING);
        }
        return new ViewTable(shown, TimelineFigures.of(shown, reading), footer(reading, later, entriesAboutEntries));
    }

    /** What is shown, in the order of storing. */
    private static List<Happening> happenings(Reading reading) {
        boolean ofCase = ofCase(reading);
        Stream<Happening> ours = reading.ours().standing().stream().map(one -> new Happening(one, ofCase));
        Stream<Happening> beside = reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .filter(one -> ofCase || one.event() instanceof AgreementRecorded)
                .map(one -> new Happening(one, !ofCase));
        return Stream.concat(ours, beside)
                .sorted(Comparator.comparingLong(
                        one -> one.standing().original().position()))
                .toList();
    }

    private Map<String, Object> footer(Reading reading, long later, long entriesAboutEntries) {
        Map<String, Object> footer = new HashMap<>();
        footer.put(
                "retracted",
                reading.retracted(this)
                        + reading.retractedBeside(event -> ofCase(reading) || event instanceof AgreementRecorded));
        footer.put("entriesAboutEntries", entriesAboutEntries);
        if (reading.asOf().occurred() != null) {
            footer.put("laterThanAsOf", later);
        }
        return footer;
    }

    private static boolean ofCase(Reading reading) {
        return reading.subject().kind() == StreamKind.CASE;
    }

    /** An entry that stands, and whether it belongs to a case. */
    record Happening(Standing standing, boolean ours) {}
}
