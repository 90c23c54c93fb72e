package org.balcony.query.evaluation.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.RecordEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.query.evaluation.criteria.CriterionRow.Spoken;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.balcony.query.titles.Titles;

/**
 * What stands in a reading and may speak to a criterion.
 *
 * @param byId every entry by its id
 * @param ordered the same in the order of happening
 */
record Witnesses(
        Map<EventId, Entry<DomainEvent>> byId,
        List<Entry<DomainEvent>> ordered,
        List<Entry<EvaluationReported>> reports,
        Optional<Entry<AgreementRecorded>> agreement,
        Titles titles) {

    static Witnesses in(Entries entries, Reading reading) {
        Map<EventId, Entry<DomainEvent>> byId = new LinkedHashMap<>();
        Stream.concat(Stream.of(entries.ours()), Stream.of(around(reading)))
                .flatMap(List::stream)
                .map(Entries::entry)
                .forEach(one -> byId.put(one.id(), one));
        return new Witnesses(
                byId,
                Chronology.sorted(List.copyOf(byId.values())),
                Chronology.sorted(entries.all(EvaluationReported.class)),
                Chronology.first(entries.all(AgreementRecorded.class)),
                Titles.in(reading.ours().standing(), reading.names()));
    }

    private static List<Standing> around(Reading reading) {
        return reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .filter(one ->
                        one.event() instanceof RecordEvent || reading.asOf().mayHaveOccurred(one.occurredAt()))
                .toList();
    }

    /** The records of these sources, in the order of happening. */
    List<Spoken> records(List<Criterion.RecordSource> sources) {
        List<Spoken> spoken = new ArrayList<>();
        for (Criterion.RecordSource source : sources) {
            ordered.stream()
                    .filter(one -> source.which().test(one.event()) && speaks(source.kind(), one))
                    .forEach(one -> spoken.add(spoken(source.kind(), one)));
        }
        return spoken;
    }

    private boolean speaks(SpokenKind kind, Entry<DomainEvent> one) {
        return switch (kind) {
            case POST_AGREEMENT_FINDING -> agreement.isPresent() && !one.precedes(agreement.get());
            case FINDING_LINKED_TO_GOAL -> trigger(one).isPresent();
            case EVALUATION_FINDING,
                    ASSESSMENT_FINDING,
                    GOAL_INDICATORS,
                    GOAL_REVISION,
                    GOAL_IN_MATRIX,
                    LEGAL_FLAG,
                    AGREEMENT,
                    GOOD_DECISION -> true;
        };
    }

    /** The finding because of which a goal was revised. */
    private Optional<Entry<DomainEvent>> trigger(Entry<DomainEvent> one) {
        return one.event() instanceof ChangeGoalRevised revised && revised.trigger() != null
                ? Optional.ofNullable(byId.get(revised.trigger()))
                        .filter(cause -> cause.event() instanceof AssessmentFindingRecorded)
                : Optional.empty();
    }

    private Spoken spoken(SpokenKind kind, Entry<DomainEvent> one) {
        Stream<Entry<DomainEvent>> cause = kind == SpokenKind.FINDING_LINKED_TO_GOAL || kind == SpokenKind.GOAL_REVISION
                ? causeOf(one).stream()
                : Stream.of();
        return new Spoken(
                kind,
                titles.of(one.event()).title(),
                one.when(),
                null,
                Stream.concat(Stream.of(one), cause).map(Entry::id).distinct().toList());
    }

    private Optional<Entry<DomainEvent>> causeOf(Entry<DomainEvent> one) {
        return one.event() instanceof ChangeGoalRevised revised && revised.trigger() != null
                ? Optional.ofNullable(byId.get(revised.trigger()))
                : Optional.empty();
    }

    /** What evaluations found on a criterion. */
    List<Spoken> findings(Criterion criterion) {
        List<Spoken> spoken = new ArrayList<>();
        for (Entry<EvaluationReported> report : reports) {
            for (EvaluationFinding finding : report.event().findings()) {
                if (criterion.isNamed(finding.criterion())) {
                    spoken.add(spoken(SpokenKind.EVALUATION_FINDING, finding, report));
                } else if (asksForLinkedGoals(criterion) && namesGoal(finding)) {
                    spoken.add(spoken(SpokenKind.FINDING_LINKED_TO_GOAL, finding, report));
                }
            }
        }
        return spoken;
    }

    private static boolean asksForLinkedGoals(Criterion criterion) {
        return criterion.records().stream().anyMatch(one -> one.kind() == SpokenKind.FINDING_LINKED_TO_GOAL);
    }

    private boolean namesGoal(EvaluationFinding finding) {
        return finding.evidence().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .anyMatch(one -> one.event() instanceof StrategyEvent);
    }

    private Spoken spoken(SpokenKind kind, EvaluationFinding finding, Entry<EvaluationReported> report) {
        return new Spoken(
                kind,
                finding.criterion() + ": " + finding.judgement(),
                report.when(),
                finding.strength(),
                Stream.concat(
                                Stream.of(report.id()),
                                finding.evidence().stream().filter(byId::containsKey))
                        .distinct()
                        .toList());
    }

    /** The entries of these ids. */
    List<Entry<?>> entries(List<EventId> ids) {
        List<Entry<?>> entries = new ArrayList<>();
        ids.forEach(id -> Stream.ofNullable(byId.get(id)).forEach(entries::add));
        return entries;
    }
}
