package org.balcony.query.sessioncounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.OpenSessions;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;
import org.balcony.query.kernel.ViewTable;

/** F4 and F5: how many sessions there were, by the month or by the quarter, for those who may not see the sessions. */
public final class SessionCountsView implements HistoryView {

    private enum By {
        MONTH,
        QUARTER
    }

    private final By by;

    private SessionCountsView(By by) {
        this.by = by;
    }

    /** By the month and by the quarter. */
    public static List<HistoryView> all() {
        return List.of(new SessionCountsView(By.MONTH), new SessionCountsView(By.QUARTER));
    }

    @Override
    public ViewEntry entry() {
        return switch (by) {
            case MONTH -> entry("sessions-by-month", "F4", "month", List.of("coordination partners", "integrators"));
            case QUARTER -> entry("sessions-by-quarter", "F5", "quarter", List.of("funders"));
        };
    }

    private static ViewEntry entry(String name, String code, String period, List<String> forWhom) {
        return new ViewEntry(
                name,
                code,
                1,
                Set.of(StreamKind.CASE),
                "How many sessions were held in each " + period + "?",
                forWhom,
                List.of("recorded", "occurred"),
                SessionCountsRow.class,
                List.of(
                        new Column("period", "the " + period + ", once it is over"),
                        new Column("sessions", "how many sessions had certainly ended in it")),
                List.of(new Column("sessions", "all of them (count)")),
                List.of(),
                List.of("countedTo: the day asked about"),
                List.of("a session counts in the " + period
                        + " in which it was certainly over, once that is over too; where the date leaves the "
                        + period + " open, it is in the total only"),
                List.of("Meetings with one side alone, and restricted ones, are in no number."));
    }

    @Override
    public Counted counted() {
        return switch (by) {
            case MONTH ->
                new Counted(Map.of(
                        Role.COORDINATION_PARTNER, Set.of(Shelf.SESSIONS),
                        Role.INTEGRATOR, Set.of(Shelf.SESSIONS)));
            case QUARTER -> new Counted(Map.of(Role.FUNDER, Set.of(Shelf.SESSIONS)));
        };
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof SessionHeld || event instanceof SessionScheduled;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<Entry<SessionHeld>> over = OpenSessions.of(SessionsHeld.in(entries)).stream()
                .filter(one -> isOver(one, entries.day()))
                .toList();
        Map<String, Long> periods = over.stream()
                .flatMap(one -> period(one).stream())
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        return new ViewTable(
                periods.entrySet().stream()
                        .map(one -> new SessionCountsRow(
                                List.of(), one.getKey(), one.getValue().intValue()))
                        .toList(),
                Map.of("sessions", new Figure.Count(over.size(), List.of())),
                Map.of("countedTo", entries.day()));
    }

    private boolean isOver(Entry<SessionHeld> session, LocalDate day) {
        LocalDate last = session.latest();
        return switch (by) {
            case MONTH ->
                YearMonth.from(last == null ? session.recordedDay() : last).isBefore(YearMonth.from(day));
            case QUARTER -> CountedSessions.quarter(session).overBy(day);
        };
    }

    private Optional<String> period(Entry<SessionHeld> session) {
        return switch (by) {
            case MONTH ->
                Optional.ofNullable(session.latest())
                        .map(last -> YearMonth.from(last).toString());
            case QUARTER -> Optional.of(CountedSessions.quarter(session).toString());
        };
    }
}
