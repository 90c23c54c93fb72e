package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Care;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The turns of people a case has been through, as rows. */
record Turns(Entries entries, List<Entry<SessionHeld>> sessions, List<Entry<HandoverCompleted>> handovers) {

    private static final int SOON_DAYS = 90;

    private static final Comparator<TurnoverRow> BY_OCCURRENCE = Comparator.comparing(
                    TurnoverRow::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TurnoverRow::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TurnoverRow::what)
            .thenComparing(TurnoverRow::id);

    static List<TurnoverRow> in(Entries entries) {
        Turns turns = new Turns(
                entries,
                List.copyOf(entries.latest(SessionHeld.class, SessionHeld::sessionId)
                        .values()),
                entries.all(HandoverCompleted.class));
        return Stream.of(
                        LeadChange.in(entries).stream().map(turns::leadChange),
                        Vacancies.in(entries).stream().map(turns::vacancy),
                        turns.handovers.stream().map(turns::handover),
                        entries.all(CounterpartRotated.class).stream().map(turns::rotation),
                        Care.all(entries).stream().filter(Care::orphaned).map(turns::orphaned))
                .flatMap(one -> one)
                .sorted(BY_OCCURRENCE)
                .toList();
    }

    private TurnoverRow leadChange(LeadChange one) {
        Tenure after = one.after();
        return row(
                one.records(),
                "lead-change/" + after.assigned().event().assignmentId(),
                Turning.LEAD_CHANGE,
                Words.of(CaseRole.LEAD_MEDIATOR),
                null,
                entries.name(one.before().holder()),
                entries.name(after.holder()),
                after.stretch().firstEarliest(),
                after.stretch().firstLatest(),
                null,
                false,
                one.overlap(entries.day()),
                one.handover().map(held -> held.event().overlapDays()).orElse(null),
                one.handover().isPresent(),
                List.of(),
                List.of());
    }

    private TurnoverRow vacancy(Vacancies.Vacancy one) {
        return row(
                one.basis(),
                "vacancy/" + Words.of(one.role()).replace(' ', '-') + '/'
                        + one.span().from(),
                Turning.VACANCY,
                Words.of(one.role()),
                null,
                one.before() == null ? null : entries.name(one.before().holder()),
                null,
                one.span().from(),
                one.span().to(),
                one.days(),
                one.open(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private TurnoverRow handover(Entry<HandoverCompleted> one) {
        HandoverCompleted handover = one.event();
        return row(
                List.of(one),
                "handover/" + one.id(),
                Turning.HANDOVER,
                null,
                null,
                entries.name(handover.outgoing()),
                entries.name(handover.incoming()),
                one.when().earliestDay(),
                one.when().latestDay(),
                null,
                false,
                null,
                handover.overlapDays(),
                true,
                handover.relationships() == null
                        ? List.of()
                        : names(handover.relationships().passed()),
                handover.relationships() == null
                        ? List.of()
                        : names(handover.relationships().lost()));
    }

    private List<String> names(List<ActorOrText> actors) {
        return actors.stream().map(entries::name).toList();
    }

    private TurnoverRow rotation(Entry<CounterpartRotated> one) {
        CounterpartRotated rotated = one.event();
        ActorId actor = rotated.actorId();
        return row(
                List.of(one),
                "rotation/" + one.id(),
                Turning.COUNTERPART_ROTATION,
                rotated.post(),
                entries.name(ActorOrText.of(actor)),
                rotated.outgoing(),
                rotated.incoming(),
                one.when().earliestDay(),
                one.when().latestDay(),
                null,
                false,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private TurnoverRow orphaned(Care care) {
        LocalDate on = care.left() == null
                ? care.by().when().earliestDay()
                : care.left().last();
        return row(
                care.records(),
                RowKeys.of("orphaned", care.counterpart()),
                Turning.RELATIONSHIP_ORPHANED,
                null,
                entries.name(care.counterpart()),
                care.left() == null ? null : entries.name(care.left().holder()),
                null,
                on,
                care.left() == null ? care.by().when().latestDay() : on,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private TurnoverRow row(
            List<? extends Entry<?>> basis,
            String id,
            Turning what,
            @Nullable String post,
            @Nullable String actor,
            @Nullable String outgoing,
            @Nullable String incoming,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Days vacantDays,
            boolean open,
            @Nullable Days overlapDays,
            @Nullable Integer overlapSaid,
            @Nullable Boolean handoverOnRecord,
            List<String> passed,
            List<String> lost) {
        RestsOn records = new RestsOn(basis, entries.reading().asOf());
        return new TurnoverRow(
                records.ids(),
                id,
                what,
                post,
                actor,
                outgoing,
                incoming,
                from,
                until,
                vacantDays,
                open,
                overlapDays,
                overlapSaid,
                handoverOnRecord,
                passed,
                lost,
                what == Turning.LEAD_CHANGE || what == Turning.COUNTERPART_ROTATION ? soon(from, until) : List.of(),
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private List<TurnoverRow.SessionAfter> soon(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) {
            return List.of();
        }
        LocalDate limit = until.isAfter(LocalDate.MAX.minusDays(SOON_DAYS)) ? LocalDate.MAX : until.plusDays(SOON_DAYS);
        return sessions.stream()
                .filter(one -> {
                    LocalDate first = one.when().earliestDay();
                    LocalDate last = one.when().latestDay();
                    return first != null && last != null && !last.isBefore(from) && !first.isAfter(limit);
                })
                .sorted(Comparator.comparing(one -> one.event().sessionId().value()))
                .map(one -> new TurnoverRow.SessionAfter(one.event().sessionId(), List.of(one.id())))
                .toList();
    }
}
