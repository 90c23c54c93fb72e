package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Care;
import org.balcony.query.facts.Records;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
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
                        turns.leadChanges(),
                        Vacancies.in(entries).stream().map(turns::vacancy),
                        turns.handovers.stream().map(turns::handover),
                        entries.all(CounterpartRotated.class).stream().map(turns::rotation),
                        Care.all(entries).stream().filter(Care::orphaned).map(turns::orphaned))
                .flatMap(one -> one)
                .sorted(BY_OCCURRENCE)
                .toList();
    }

    private Stream<TurnoverRow> leadChanges() {
        List<Tenure> leads = Tenure.of(CaseRole.LEAD_MEDIATOR, entries);
        List<TurnoverRow> rows = new ArrayList<>();
        for (int i = 1; i < leads.size(); i++) {
            Tenure before = leads.get(i - 1);
            Tenure after = leads.get(i);
            if (!before.holder().equals(after.holder()) && before.overOn(entries.day())) {
                rows.add(leadChange(before, after));
            }
        }
        return rows.stream();
    }

    private TurnoverRow leadChange(Tenure before, Tenure after) {
        Optional<Entry<HandoverCompleted>> handover = handovers.stream()
                .filter(one -> one.event().outgoing().equals(before.holder())
                        && one.event().incoming().equals(after.holder()))
                .reduce((_, later) -> later);
        Records records = Records.of(after.records())
                .and(before.records())
                .and(handover.stream().toList());
        LocalDate first = after.stretch().firstEarliest();
        LocalDate last = after.stretch().firstLatest();
        return row(
                records,
                "lead-change/" + after.assigned().event().assignmentId(),
                Turning.LEAD_CHANGE,
                Words.of(CaseRole.LEAD_MEDIATOR),
                null,
                entries.name(before.holder()),
                entries.name(after.holder()),
                first,
                last,
                null,
                false,
                overlap(before, after),
                handover.map(one -> one.event().overlapDays()).orElse(null),
                handover.isPresent(),
                List.of(),
                List.of());
    }

    /** Days on which both held the role, up to the day asked about. */
    private Days overlap(Tenure one, Tenure other) {
        LocalDate from = other.first() == null ? entries.day() : other.first();
        Span window = new Span(from, from.isAfter(entries.day()) ? from : entries.day());
        return new Days(
                both(one.stretch().least(window), other.stretch().least(window)),
                both(one.stretch().most(window), other.stretch().most(window)));
    }

    private static long both(Span one, Span other) {
        return Spans.covering(List.of(one))
                .within(Spans.covering(List.of(other)))
                .days();
    }

    private TurnoverRow vacancy(Vacancies.Vacancy one) {
        return row(
                Records.of(one.basis()),
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
                Records.of(one),
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
                Records.of(one),
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
                Records.of(care.records()),
                "orphaned/" + care.counterpart(),
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
            Records records,
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
                records.uncertain(entries.reading().asOf()));
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
