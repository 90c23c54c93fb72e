package org.balcony.query.evaluation.contributions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.ChangedClass;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.RecordedEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Countable;
import org.balcony.query.facts.OutcomeClaim;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E19: what is claimed to have changed, for good and ill, and how well it is supported. */
public final class ContributionsView implements HistoryView {

    /** What the rows are made of. */
    private record Scene(List<OutcomeClaim> claims, List<Goal> goals, Tracks tracks, Reading reading) {}

    @Override
    public ViewEntry entry() {
        return ContributionsEntry.ENTRY;
    }

    @Override
    public Counted counted() {
        return new Counted(Map.of(Role.INTEGRATOR, Set.of(Shelf.OUTCOMES)));
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof OutcomeClaimed
                || event instanceof OutcomeReviewed
                || event instanceof ChangeGoalSet
                || event instanceof ChangeGoalRevised
                || event instanceof TrackDesignated;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        if (reading.audience().counted().contains(Shelf.OUTCOMES)) {
            return counted(entries);
        }
        return table(entries, OutcomeClaim.all(entries), reading);
    }

    /** For readers who may not see the claims: how many there are, without what is restricted or in a compartment. */
    private ViewTable counted(Entries entries) {
        ViewTable table = table(
                entries,
                OutcomeClaim.all(entries).stream()
                        .filter(one -> Countable.is(one.claimed()))
                        .toList(),
                entries.reading());
        Map<String, Figure> figures = new HashMap<>();
        table.figures().forEach((name, figure) -> figures.put(name, figure.alone()));
        return new ViewTable(
                table.rows().stream()
                        .map(ContributionRow.class::cast)
                        .map(ContributionRow::alone)
                        .toList(),
                figures,
                Map.of("countedTo", entries.day()));
    }

    private ViewTable table(Entries entries, List<OutcomeClaim> claims, Reading reading) {
        Scene scene = new Scene(claims, Goal.all(entries), Tracks.in(entries), reading);
        List<ContributionRow> rows = Arrays.stream(EffectCategory.values())
                .map(category -> row(category, scene))
                .toList();
        return new ViewTable(
                rows,
                figures(scene.claims(), scene.goals()),
                Map.of(
                        "retracted",
                        reading.retracted(this),
                        "countedTo",
                        reading.asOf().day()));
    }

    private static ContributionRow row(EffectCategory category, Scene scene) {
        List<OutcomeClaim> claims = scene.claims().stream()
                .filter(one -> one.claimed().event().category() == category)
                .toList();
        List<Goal> aiming =
                scene.goals().stream().filter(one -> one.aimsAt(category)).toList();
        List<EventId> goalIds = aiming.stream()
                .flatMap(one -> one.eventIds().stream())
                .distinct()
                .toList();
        List<EventId> ids = Stream.concat(Cell.eventIds(claims).stream(), goalIds.stream())
                .distinct()
                .toList();
        RestsOn grounds = grounds(claims, scene.reading());
        return new ContributionRow(
                ids,
                category,
                Categories.meaning(category),
                cell(claims, ChangedClass.PARTICIPANTS),
                cell(claims, ChangedClass.INFLUENTIAL_PEOPLE),
                cell(claims, ChangedClass.SOCIETY),
                cell(claims, null),
                byTrack(claims, scene.tracks()),
                Cell.of(claims),
                aiming.stream().map(one -> one.against(claims)).toList(),
                coverage(aiming, claims),
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    private static RestsOn grounds(List<OutcomeClaim> claims, Reading reading) {
        List<Entry<?>> entries = new ArrayList<>();
        claims.forEach(one -> {
            entries.add(one.claimed());
            entries.addAll(one.reviews());
        });
        return new RestsOn(entries, reading.asOf());
    }

    private static Cell cell(List<OutcomeClaim> claims, @Nullable ChangedClass who) {
        return Cell.of(claims.stream()
                .filter(one -> one.claimed().event().whoClass() == who)
                .toList());
    }

    private static List<TrackCell> byTrack(List<OutcomeClaim> claims, Tracks tracks) {
        List<TrackCell> cells = new ArrayList<>();
        for (DeclaredTrack track : DeclaredTrack.values()) {
            cells.add(new TrackCell(
                    track,
                    Cell.of(claims.stream()
                            .filter(one -> tracks.when(one.when()).contains(track))
                            .toList())));
        }
        cells.add(new TrackCell(
                null,
                Cell.of(claims.stream()
                        .filter(one -> tracks.when(one.when()).isEmpty())
                        .toList())));
        return cells;
    }

    private static Figure.Share coverage(List<Goal> goals, List<OutcomeClaim> claims) {
        return Figure.Share.of(
                goals.stream().filter(one -> one.isNamedByAny(claims)).count(),
                goals.size(),
                Stream.concat(
                                goals.stream().flatMap(one -> one.eventIds().stream()),
                                claims.stream()
                                        .filter(claim -> goals.stream().anyMatch(goal -> goal.isNamedBy(claim)))
                                        .map(one -> one.claimed().id()))
                        .distinct()
                        .toList());
    }

    private static Map<String, Figure> figures(List<OutcomeClaim> claims, List<Goal> goals) {
        List<OutcomeClaim> reviewed =
                claims.stream().filter(one -> one.verdict().isPresent()).toList();
        List<RecordedEvent> evidence = Cell.evidence(claims);
        return Map.of(
                "claims",
                count(claims),
                "positive",
                count(signed(claims, OutcomeSign.POSITIVE)),
                "negative",
                count(signed(claims, OutcomeSign.NEGATIVE)),
                "mixed",
                count(signed(claims, OutcomeSign.MIXED)),
                "disputed",
                count(claims.stream().filter(Cell::isDisputed).toList()),
                "substantiated",
                Figure.Share.of(
                        reviewed.stream()
                                .filter(one -> one.verdict()
                                        .filter(ReviewVerdict.SUBSTANTIATED::equals)
                                        .isPresent())
                                .count(),
                        reviewed.size(),
                        Cell.eventIds(reviewed)),
                "evidence",
                new Figure.Count(
                        evidence.size(),
                        evidence.stream().map(one -> one.fact().id()).toList()),
                "goalCoverage",
                coverage(goals, claims));
    }

    private static List<OutcomeClaim> signed(List<OutcomeClaim> claims, OutcomeSign sign) {
        return claims.stream()
                .filter(one -> one.claimed().event().sign() == sign)
                .toList();
    }

    private static Figure.Count count(List<OutcomeClaim> claims) {
        return new Figure.Count(
                claims.size(), claims.stream().map(one -> one.claimed().id()).toList());
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return ContributionsChart.of(
                table.rows().stream().map(ContributionRow.class::cast).toList());
    }
}
