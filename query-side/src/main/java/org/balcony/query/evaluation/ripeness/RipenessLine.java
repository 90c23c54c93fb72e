package org.balcony.query.evaluation.ripeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Assessments of ripeness in the order of happening, and what was done. */
record RipenessLine(Entries entries, List<Entry<RipenessAssessed>> assessed, List<Entry<DomainEvent>> done) {

    static RipenessLine of(Entries entries) {
        return new RipenessLine(
                entries, Chronology.sorted(entries.all(RipenessAssessed.class)), Activities.done(entries));
    }

    List<RipenessRow> rows() {
        List<RipenessRow> rows = new ArrayList<>();
        for (int i = 0; i < assessed.size(); i++) {
            rows.add(row(assessed.get(i), i + 1 < assessed.size() ? assessed.get(i + 1) : null));
        }
        return rows;
    }

    private RipenessRow row(Entry<RipenessAssessed> one, @Nullable Entry<RipenessAssessed> next) {
        RestsOn ground = new RestsOn(
                next == null ? List.of(one) : List.of(one, next),
                entries.reading().asOf());
        Period period = new Period(one.when(), next == null ? null : next.when(), entries.day());
        return new RipenessRow(
                ground.ids(),
                one.when(),
                period.end(),
                next == null,
                period.days(),
                one.event().verdict(),
                one.event().parties().stream()
                        .map(party -> new PartySees(
                                party.party(),
                                entries.name(party.party()),
                                party.perceivesStalemate(),
                                party.perceivesPain(),
                                party.perceivesWayOut(),
                                party.validSpokesperson()))
                        .toList(),
                one.event().catalyst(),
                one.event().confidence(),
                Activities.of(during(one, next)),
                one.when().imprecise() || next != null && next.when().imprecise(),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private List<Entry<DomainEvent>> during(Entry<?> one, @Nullable Entry<?> next) {
        return done.stream()
                .filter(activity -> !Chronology.before(activity, one))
                .filter(activity -> next == null || Chronology.before(activity, next))
                .toList();
    }

    Map<String, Figure> figures(List<RipenessRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> assessments = assessed.stream().map(Entry::id).toList();
        List<RipenessRow> unripe =
                rows.stream().filter(row -> row.verdict() == Ripeness.UNRIPE).toList();
        figures.put(
                "activitiesInUnripePeriods",
                Figure.Share.of(
                        unripe.stream().mapToLong(row -> row.activities().all()).sum(),
                        done.size(),
                        unripe.stream()
                                .flatMap(row -> row.activities().eventIds().stream())
                                .distinct()
                                .toList()));
        figures.put(
                "verdicts",
                new Figure.Said(
                        rows.stream().map(row -> Words.of(row.verdict())).toList(), assessments));
        Optional<Entry<RipenessAssessed>> ripe = assessed.stream()
                .filter(one -> one.event().verdict() == Ripeness.RIPE)
                .findFirst();
        Optional<Entry<DomainEvent>> session = ripe.flatMap(this::firstSessionAfter);
        figures.put("daysFromRipeToFirstSession", wait(ripe.filter(_ -> session.isPresent()), session));
        figures.put("daysRipeWithoutSession", wait(ripe.filter(_ -> session.isEmpty()), session));
        return figures;
    }

    private Optional<Entry<DomainEvent>> firstSessionAfter(Entry<?> ripe) {
        return done.stream()
                .filter(one -> one.event() instanceof SessionHeld && !Chronology.before(one, ripe))
                .findFirst();
    }

    private Figure wait(Optional<Entry<RipenessAssessed>> ripe, Optional<Entry<DomainEvent>> session) {
        if (ripe.isEmpty()) {
            return Figure.Lengths.of(List.of(), List.of());
        }
        Entry<RipenessAssessed> from = ripe.get();
        return session.map(to ->
                        Figure.Lengths.of(List.of(Days.between(from.when(), to.when())), List.of(from.id(), to.id())))
                .orElseGet(
                        () -> Figure.Lengths.of(List.of(Days.between(from.when(), entries.day())), List.of(from.id())));
    }
}
