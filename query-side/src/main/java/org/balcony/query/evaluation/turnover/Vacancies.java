package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.query.facts.CaseTime;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
import org.jspecify.annotations.Nullable;

/** The times in which a role had no holder. */
record Vacancies(Entries entries, List<CaseTime> times) {

    /**
     * A time in which a role had certainly or possibly no holder.
     *
     * @param before the last holder before it; absent where there was none
     * @param basis the records that say so
     */
    record Vacancy(
            CaseRole role,
            Span span,
            Days days,
            boolean open,
            @Nullable Tenure before,
            List<? extends Entry<?>> basis) {}

    static List<Vacancy> in(Entries entries) {
        Vacancies found = new Vacancies(entries, CaseTime.of(entries));
        return Arrays.stream(CaseRole.values()).flatMap(found::of).toList();
    }

    private Stream<Vacancy> of(CaseRole role) {
        List<Tenure> tenures = Tenure.of(role, entries);
        return windows(role, tenures).list().stream().flatMap(window -> gaps(role, tenures, window));
    }

    private Spans windows(CaseRole role, List<Tenure> tenures) {
        if (role == CaseRole.LEAD_MEDIATOR) {
            return CaseTime.most(times, status -> status == CaseStatus.ACTIVE || status == CaseStatus.SUSPENDED);
        }
        List<LocalDate> begun = tenures.stream()
                .map(Tenure::first)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return begun.isEmpty()
                ? Spans.NONE
                : Spans.covering(List.of(new Span(begun.getFirst(), sooner(begun.getLast(), entries.day()))));
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Stream<Vacancy> gaps(CaseRole role, List<Tenure> tenures, Span window) {
        Spans least = Spans.covering(
                tenures.stream().map(one -> one.stretch().least(window)).toList());
        Spans most = Spans.covering(
                tenures.stream().map(one -> one.stretch().most(window)).toList());
        return least.gapsIn(window, 0).list().stream()
                .map(gap -> vacancy(role, tenures, gap, most.gapsIn(gap, 0).days()));
    }

    private Vacancy vacancy(CaseRole role, List<Tenure> tenures, Span gap, long certain) {
        Tenure before = before(tenures, gap.from()).orElse(null);
        List<? extends Entry<?>> basis = before != null
                ? before.records().reversed()
                : role == CaseRole.LEAD_MEDIATOR
                        ? CaseTime.records(times)
                        : tenures.getFirst().records();
        boolean open = !gap.to().isBefore(entries.day());
        return new Vacancy(role, gap, new Days(certain, gap.days()), open, before, basis);
    }

    private static Optional<Tenure> before(List<Tenure> tenures, LocalDate day) {
        return tenures.stream()
                .filter(one -> one.first() == null || one.first().isBefore(day))
                .reduce((_, later) -> later);
    }
}
