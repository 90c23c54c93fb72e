package org.balcony.query.platform.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.web.Moment;
import org.jspecify.annotations.Nullable;

/** A report about visits, with whatever text a test wants in every place that holds one. */
final class Visits {

    static final EventId FIRST = new EventId(UUID.fromString("0192c3a0-0000-7001-8000-000000000001"));
    static final EventId SECOND = new EventId(UUID.fromString("0192c3a0-0000-7001-8000-000000000002"));
    static final EventId ELSEWHERE = new EventId(UUID.fromString("0192c3a0-0000-7001-8000-00000000000e"));

    /** A visit, with a component of every form. */
    record Visit(
            List<EventId> eventIds,
            String place,
            When on,
            Instant recordedAt,
            Days lastedDays,
            @Nullable Double share,
            long balance,
            Confidence confidence,
            List<String> guests,
            List<Gift> gifts,
            Map<String, Object> facts,
            @Nullable String remark,
            boolean announced,
            boolean disputed,
            boolean corrected,
            boolean uncertain)
            implements Row {

        @Override
        public String rowKey() {
            return place;
        }
    }

    /** Something brought. */
    record Gift(String what, EventId eventId) {}

    private Visits() {}

    static Visit visit(String text) {
        return new Visit(
                List.of(FIRST, SECOND),
                text,
                When.of("1993-04~"),
                Instant.parse("1993-05-01T09:00:00Z"),
                new Days(426, 820L),
                0.75,
                -3,
                Confidence.MEDIUM,
                List.of(text, "Amina"),
                List.of(new Gift(text, SECOND)),
                Map.of("said", text),
                null,
                true,
                true,
                false,
                true);
    }

    static Report report(String text, Visit... visits) {
        return new Report(
                entry(text),
                Visit.class,
                text,
                null,
                new Moment(When.of("1994-05"), When.of("1993-06"), LocalDate.parse("1993-06-30"), 52L, null),
                new ViewTable(
                        List.of(visits),
                        Map.of(
                                "visitsMade", new Figure.Count(2, List.of(FIRST, SECOND)),
                                "returnShare", Figure.Share.of(12, 16, List.of(FIRST)),
                                "emptyShare", Figure.Share.of(0, 0, List.of()),
                                "stay", Figure.Lengths.of(List.of(new Days(426, 820L)), List.of(FIRST)),
                                "said", new Figure.Said(List.of(text), List.of(ELSEWHERE))),
                        Map.of("retracted", 1L, "note", text)),
                chart(text),
                "abc123",
                "/api/cases/1/views/visits?asOfPosition=52&order=recorded",
                null,
                id -> id.equals(ELSEWHERE)
                        ? Optional.empty()
                        : Optional.of("/api/cases/1/views/audit-trail?format=html#" + id));
    }

    static Chart chart(String text) {
        return new Chart.Lanes(
                text,
                text,
                List.of(text, "quiet"),
                List.of(new Chart.Span(text, text, LocalDate.parse("1993-01-01"), LocalDate.parse("1993-03-01"), text)),
                List.of(new Chart.Mark("quiet", LocalDate.parse("1993-02-01"), text)));
    }

    static ViewEntry entry(String text) {
        return new ViewEntry(
                "visits-made",
                "X1",
                3,
                Set.of(StreamKind.CASE),
                text,
                List.of(text),
                List.of("recorded"),
                Visit.class,
                List.of(new Column("place, on", text), new Column("lastedDays", "how long it was")),
                List.of(new Column("returnShare", text)),
                List.of(),
                List.of("retracted: " + text),
                List.of(text),
                List.of(text));
    }
}
