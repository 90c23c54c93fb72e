package org.balcony.query.updates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.Quarter;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.updates.UpdateRow.About;

/** What every page says: sessions by quarter, what was delivered in totals, money, conditions. */
final class BasicLines {

    static final String PEOPLE_AT_SESSIONS = "people at sessions";

    private static final Pattern TO_THE_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");

    private BasicLines() {}

    static List<UpdateRow> of(Entries entries, CountedSessions sessions) {
        List<UpdateRow> lines = new ArrayList<>(byQuarter(sessions));
        people(sessions).ifPresent(lines::add);
        lines.addAll(Delivered.lines(entries));
        lines.addAll(OwnArrangements.lines(entries));
        return lines;
    }

    private static List<UpdateRow> byQuarter(CountedSessions sessions) {
        Map<Quarter, List<Entry<SessionHeld>>> quarters = sessions.held().stream()
                .collect(Collectors.groupingBy(CountedSessions::quarter, TreeMap::new, Collectors.toList()));
        List<UpdateRow> lines = new ArrayList<>();
        quarters.forEach((quarter, held) -> {
            lines.add(UpdateRow.number(About.SESSIONS, quarter.toString(), "sessions held", held.size(), "sessions"));
            long days = held.stream().mapToLong(BasicLines::days).sum();
            if (days > 0) {
                lines.add(UpdateRow.number(About.DELIVERED, quarter.toString(), "days of sessions", days, "days"));
            }
        });
        return lines;
    }

    /** The days of a session whose dates are given to the day; none where they are not. */
    private static long days(Entry<SessionHeld> session) {
        LocalDate first = session.when().earliestDay();
        LocalDate last = session.when().latestDay();
        return first == null
                        || last == null
                        || !TO_THE_DAY.matcher(session.when().toString()).matches()
                ? 0
                : ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static Optional<UpdateRow> people(CountedSessions sessions) {
        long people = sessions.told().stream()
                .map(one -> one.event().attendanceSummary())
                .filter(Objects::nonNull)
                .mapToLong(AttendanceSummary::total)
                .sum();
        return people == 0
                ? Optional.empty()
                : Optional.of(UpdateRow.number(
                        About.DELIVERED, null, PEOPLE_AT_SESSIONS, BigDecimal.valueOf(people), "people"));
    }
}
