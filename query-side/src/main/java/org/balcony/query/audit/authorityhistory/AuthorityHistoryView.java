package org.balcony.query.audit.authorityhistory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.AuthorityKind;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.InForce;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** A7: who held which role, grant or mandate when, and when nobody did. */
public final class AuthorityHistoryView implements HistoryView {

    private static final Comparator<AuthorityHistoryRow> HAPPENING = Comparator.comparing(
                    AuthorityHistoryRow::begin, Chronology.OF_DATES)
            .thenComparing(AuthorityHistoryRow::kind)
            .thenComparing(AuthorityHistoryRow::subject)
            .thenComparing(AuthorityHistoryRow::rowKey);

    private final List<String> organisationWide;

    /**
     * The view of who was entitled.
     *
     * @param organisationWide the roles that have every case in view by a setting
     */
    public AuthorityHistoryView(Set<Role> organisationWide) {
        this.organisationWide =
                organisationWide.stream().sorted().map(WireNames::of).toList();
    }

    @Override
    public ViewEntry entry() {
        return AuthorityHistoryEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof RoleAssigned
                || event instanceof RoleEnded
                || event instanceof MandateAgreed
                || event instanceof MandateEnded
                || event instanceof AccessEvent
                || event instanceof CaseRegistered
                || event instanceof CaseClosed;
    }

    @Override
    public boolean looksAcross() {
        return true;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<AuthorityHistoryRow> rows = Stream.concat(new Authorities(entries).all(), Vacancies.in(entries))
                .sorted(HAPPENING)
                .toList();
        return new ViewTable(
                rows,
                figures(rows, entries.day()),
                Map.of(
                        "retracted", reading.retracted(this),
                        "countedTo", entries.day(),
                        "organisationWide", organisationWide));
    }

    private static Map<String, Figure> figures(List<AuthorityHistoryRow> rows, LocalDate day) {
        List<AuthorityHistoryRow> vacancies = having(rows, row -> row.kind() == AuthorityKind.VACANCY);
        String lead = WireNames.of(CaseRole.LEAD_MEDIATOR);
        return Map.of(
                "rolesInForce", inForce(rows, AuthorityKind.ROLE),
                "mandatesInForce", inForce(rows, AuthorityKind.MANDATE),
                "grantsInForce", inForce(rows, AuthorityKind.GRANT),
                "openOnDay", openOn(rows, day),
                "vacancies", new Figure.Count(vacancies.size(), first(vacancies)),
                "vacantDays", lengths(vacancies),
                "leadVacantDays",
                        lengths(having(vacancies, row -> row.authority().equals(lead))));
    }

    private static Figure.Count inForce(List<AuthorityHistoryRow> rows, AuthorityKind kind) {
        List<AuthorityHistoryRow> holding = having(rows, row -> row.kind() == kind && row.inForce() != InForce.NO);
        return new Figure.Count(holding.size(), first(holding));
    }

    private static Figure.Count openOn(List<AuthorityHistoryRow> rows, LocalDate day) {
        List<AuthorityHistoryRow> open = having(rows, row -> row.isOpenOn(day));
        return new Figure.Count(open.size(), first(open));
    }

    private static Figure.Lengths lengths(List<AuthorityHistoryRow> rows) {
        List<Days> days = rows.stream().map(AuthorityHistoryRow::days).toList();
        return Figure.Lengths.of(days, first(rows));
    }

    private static List<AuthorityHistoryRow> having(
            List<AuthorityHistoryRow> rows, Predicate<AuthorityHistoryRow> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<EventId> first(List<AuthorityHistoryRow> rows) {
        return rows.stream().map(row -> row.eventIds().getFirst()).toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        LocalDate day = reading.asOf().day();
        List<Chart.Span> spans = table.rows().stream()
                .map(AuthorityHistoryRow.class::cast)
                .flatMap(row -> span(row, day).stream())
                .toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        long vacancies = spans.stream()
                .filter(one -> one.kind().equals(Words.capital(AuthorityKind.VACANCY)))
                .count();
        return Optional.of(new Chart.Lanes(
                "Who held which authority",
                "%d authorities were held up to %s; %d time(s) a role once held was vacant. Drawn as widely as the dates allow."
                        .formatted(spans.size() - vacancies, day, vacancies),
                spans.stream().map(Chart.Span::lane).distinct().toList(),
                spans,
                List.of()));
    }

    private static Optional<Chart.Span> span(AuthorityHistoryRow row, LocalDate day) {
        Period period = new Period(row.begin(), row.end(), day);
        LocalDate from = row.period() != null && row.kind() != AuthorityKind.GRANT
                ? period.earliest(row.period())
                : period.most().from();
        LocalDate to = last(row, period.most().to(), day);
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.of(new Chart.Span(
                        row.authority().replace('_', ' '),
                        Words.capital(row.kind()),
                        from,
                        to,
                        row.name() == null ? "nobody" : row.name()));
    }

    private static LocalDate last(AuthorityHistoryRow row, LocalDate ended, LocalDate day) {
        @Nullable LocalDate planned = row.period() == null ? null : row.period().latestDay();
        LocalDate last = planned != null && planned.isBefore(ended) ? planned : ended;
        return last.isAfter(day) ? day : last;
    }
}
