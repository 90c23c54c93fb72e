package org.balcony.query.evaluation.coordinationcoverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** E14: with how many of the efforts that overlap with ours there was a word, and why not with the others. */
public final class CoordinationCoverageView implements HistoryView {

    /** An arrangement in force, whose members are consulted with each other from its date on. */
    record Arrangement(
            List<EventId> eventIds,
            StreamId ourCase,
            LocalId arrangementId,
            ArrangementKind kind,
            ArrangementMode mode,
            When since,
            List<String> members) {}

    @Override
    public ViewEntry entry() {
        return CoordinationCoverageEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof CoordinationEvent
                || event instanceof InitiativeMapped
                || event instanceof CaseEvent
                || event instanceof ConductEvent
                || event instanceof MandateAgreed
                || event instanceof CandidateNominated
                || event instanceof JointProductDrafted;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Reading> cases = reading.subject().kind() == StreamKind.CASE ? List.of(reading) : reading.ofEachCase();
        List<Coverage> coverages = cases.stream()
                .sorted(Comparator.comparing(one -> one.subject().toString()))
                .map(Coverage::of)
                .toList();
        List<CoverageRow> rows =
                coverages.stream().flatMap(one -> one.rows().stream()).toList();
        return new ViewTable(rows, figures(rows, coverages), footer(coverages, reading));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<CoverageRow> rows =
                table.rows().stream().map(CoverageRow.class::cast).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<List<String>, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(Words.capital(row.kind()), Words.of(row.word())), Collectors.counting()));
        List<Chart.Bar> bars = counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> String.join("/", one.getKey())))
                .map(one -> new Chart.Bar(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .toList();
        return Optional.of(new Chart.Bars(
                "Overlapping initiatives and the word with them",
                "%d of %d overlapping initiatives were consulted, %d were waived, and about %d there is no word on record."
                        .formatted(
                                having(rows, Word.CONSULTED),
                                rows.size(),
                                having(rows, Word.WAIVED),
                                having(rows, Word.NONE)),
                "initiatives",
                true,
                bars,
                List.of()));
    }

    private static long having(List<CoverageRow> rows, Word word) {
        return rows.stream().filter(row -> row.word() == word).count();
    }

    private static Map<String, Figure> figures(List<CoverageRow> rows, List<Coverage> coverages) {
        Map<String, Figure> figures = new HashMap<>();
        long consulted = having(rows, Word.CONSULTED);
        List<EventId> all = ids(rows, _ -> true);
        figures.put("overlapping", new Figure.Count(rows.size(), all));
        figures.put("coverage", Figure.Share.of(consulted, rows.size(), all));
        figures.put("explainedCoverage", Figure.Share.of(consulted + having(rows, Word.WAIVED), rows.size(), all));
        figures.put(
                "noWordOnRecord", new Figure.Count(having(rows, Word.NONE), ids(rows, row -> row.word() == Word.NONE)));
        List<Objection> overridden = coverages.stream()
                .flatMap(one -> one.objections().stream())
                .filter(Objection::overridden)
                .toList();
        figures.put(
                "objectionsOverridden",
                new Figure.Count(
                        overridden.size(),
                        overridden.stream()
                                .flatMap(one -> one.eventIds().stream())
                                .distinct()
                                .toList()));
        List<Entry<CoordinationArrangementAgreed>> inForce = coverages.stream()
                .flatMap(one -> one.consultations().inForce().stream())
                .filter(one -> members(one).size() > 1)
                .toList();
        Set<ActorOrText> members =
                inForce.stream().flatMap(one -> members(one).stream()).collect(Collectors.toSet());
        figures.put("mutuallyConsulted", new Figure.Count(members.size(), RestsOn.ids(inForce)));
        return figures;
    }

    private static Set<ActorOrText> members(Entry<CoordinationArrangementAgreed> arrangement) {
        return Set.copyOf(arrangement.event().members());
    }

    private static List<EventId> ids(List<CoverageRow> rows, Predicate<CoverageRow> which) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> row.eventIds().stream())
                .distinct()
                .toList();
    }

    private Map<String, Object> footer(List<Coverage> coverages, Reading reading) {
        return Map.of(
                "retracted",
                reading.retractedHereAndBeside(this),
                "countedTo",
                reading.asOf().day(),
                "arrangements",
                coverages.stream()
                        .flatMap(one -> one.consultations().inForce().stream()
                                .sorted(Comparator.comparing(
                                        agreed -> agreed.event().arrangementId().value()))
                                .map(agreed -> arrangement(agreed, one.ourCase(), reading)))
                        .toList(),
                "objections",
                coverages.stream().flatMap(one -> one.objections().stream()).toList());
    }

    private static Arrangement arrangement(
            Entry<CoordinationArrangementAgreed> agreed, StreamId ourCase, Reading reading) {
        return new Arrangement(
                List.of(agreed.id()),
                ourCase,
                agreed.event().arrangementId(),
                agreed.event().kind(),
                agreed.event().mode(),
                agreed.when(),
                agreed.event().members().stream()
                        .map(member -> reading.names().of(member))
                        .toList());
    }
}
