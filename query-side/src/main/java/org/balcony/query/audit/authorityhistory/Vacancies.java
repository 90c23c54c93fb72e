package org.balcony.query.audit.authorityhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.AuthorityKind;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.InForce;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
import org.jspecify.annotations.Nullable;

/** The stretches of days on which nobody held a role that somebody had held before. Spans end before their last day. */
final class Vacancies {

    /** A tenure and the days it may have covered. */
    private record Held(Tenure tenure, Span span) {}

    private final Entries entries;
    private final LocalDate beyond;

    private Vacancies(Entries entries) {
        this.entries = entries;
        this.beyond = beyond(entries);
    }

    static Stream<AuthorityHistoryRow> in(Entries entries) {
        Vacancies vacancies = new Vacancies(entries);
        Map<CaseRole, List<Held>> byRole = new EnumMap<>(CaseRole.class);
        Tenure.all(entries)
                .forEach(one -> byRole.computeIfAbsent(one.role(), _ -> new ArrayList<>())
                        .add(new Held(one, vacancies.span(one))));
        return byRole.entrySet().stream()
                .flatMap(one -> vacancies.rows(
                        one.getKey(),
                        one.getValue().stream()
                                .filter(held ->
                                        !held.span().to().isBefore(held.span().from()))
                                .toList()));
    }

    /** The day after the last that is looked at: the day asked about, or that of closing. */
    private static LocalDate beyond(Entries entries) {
        LocalDate last = entries.day();
        @Nullable
        LocalDate closed = CaseStatus.reached(entries.ours())
                .filter(one -> one.status() == CaseStatus.CLOSED)
                .map(one -> one.by().getLast().occurredAt().latestDay())
                .orElse(null);
        return (closed != null && closed.isBefore(last) ? closed : last).plusDays(1);
    }

    private Span span(Tenure tenure) {
        LocalDate first = tenure.first();
        LocalDate last = tenure.last();
        return new Span(
                first == null ? LocalDate.MIN : first,
                last == null || !last.isBefore(beyond) ? beyond : last.plusDays(1));
    }

    private Stream<AuthorityHistoryRow> rows(CaseRole role, List<Held> held) {
        LocalDate first = held.stream()
                .map(one -> one.span().from())
                .min(Comparator.naturalOrder())
                .orElse(beyond);
        if (!first.isBefore(beyond)) {
            return Stream.empty();
        }
        return Spans.covering(held.stream().map(Held::span).toList()).gapsIn(new Span(first, beyond), 0).list().stream()
                .map(gap -> row(role, held, gap));
    }

    private AuthorityHistoryRow row(CaseRole role, List<Held> held, Span gap) {
        boolean open = gap.to().equals(beyond);
        List<Entry<?>> records = new ArrayList<>();
        held.stream()
                .filter(one -> one.span().to().equals(gap.from()))
                .map(Held::tenure)
                .forEach(one -> records.add(one.ended() == null ? one.assigned() : one.ended()));
        held.stream()
                .filter(one -> one.span().from().equals(gap.to()))
                .forEach(one -> records.add(one.tenure().assigned()));
        List<EventId> ids = records.stream().map(Entry::id).distinct().toList();
        RestsOn marks = new RestsOn(records, entries.reading().asOf());
        return new AuthorityHistoryRow(
                ids,
                AuthorityKind.VACANCY,
                "role/" + WireNames.of(role),
                null,
                null,
                WireNames.of(role),
                List.of(),
                day(gap.from()),
                null,
                open ? null : day(gap.to().minusDays(1)),
                open ? null : "filled",
                open && beyond.isAfter(entries.day()) ? InForce.YES : InForce.NO,
                new Days(gap.days(), gap.days()),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }

    private static When day(LocalDate day) {
        return When.of(day.toString());
    }
}
