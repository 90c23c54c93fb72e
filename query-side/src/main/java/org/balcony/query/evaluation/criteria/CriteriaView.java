package org.balcony.query.evaluation.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.query.evaluation.criteria.Criterion.ViewSource;
import org.balcony.query.evaluation.criteria.CriterionRow.Spoken;
import org.balcony.query.evaluation.criteria.CriterionRow.ViewSays;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.OptionRefused;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E25: for each criterion of three frames, what on record speaks to it. */
public final class CriteriaView implements HistoryView {

    /** The option that asks for one tab. */
    static final String FRAME = "frame";

    private final Map<String, HistoryView> views;

    /** The codes of the views it consults. */
    Set<String> consulted() {
        return views.keySet();
    }

    /** With the other views, of which some speak to criteria. */
    public CriteriaView(List<HistoryView> others) {
        Set<String> asked = Criteria.ALL.stream()
                .flatMap(one -> one.views().stream())
                .map(ViewSource::code)
                .collect(Collectors.toSet());
        Map<String, HistoryView> speaking = new LinkedHashMap<>();
        others.stream()
                .filter(view -> asked.contains(view.entry().code()))
                .forEach(view -> speaking.put(view.entry().code(), view));
        this.views = Map.copyOf(speaking);
    }

    @Override
    public ViewEntry entry() {
        return CriteriaEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof EvaluationReported
                || views.values().stream().anyMatch(view -> view.restsOn(event))
                || Criteria.ALL.stream()
                        .flatMap(one -> one.records().stream())
                        .anyMatch(source -> source.which().test(event));
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Criterion> asked = asked(reading);
        Entries entries = Entries.of(reading);
        Witnesses witnesses = Witnesses.in(entries, reading);
        Map<String, ViewTable> tables = new HashMap<>();
        List<CriterionRow> rows =
                asked.stream().map(one -> row(one, tables, witnesses, reading)).toList();
        return new ViewTable(
                rows,
                figures(rows),
                Map.of(
                        "retracted",
                        reading.retractedHereAndBeside(this),
                        "countedTo",
                        reading.asOf().day(),
                        "notes",
                        List.of("No criterion is scored, and none is weighed against another.")));
    }

    private static List<Criterion> asked(Reading reading) {
        String asked = reading.options().get(FRAME);
        if (asked == null) {
            return Criteria.ALL;
        }
        Frame frame = Arrays.stream(Frame.values())
                .filter(one -> WireNames.of(one).equals(asked))
                .findFirst()
                .orElseThrow(() -> new OptionRefused(FRAME, asked, "A frame is dac, un or rpp."));
        return Criteria.ALL.stream().filter(one -> one.frame() == frame).toList();
    }

    private CriterionRow row(Criterion criterion, Map<String, ViewTable> tables, Witnesses witnesses, Reading reading) {
        List<ViewSays> says = new ArrayList<>();
        List<EventId> ids = new ArrayList<>();
        for (ViewSource source : criterion.views()) {
            HistoryView view = views.get(source.code());
            if (view != null) {
                ViewTable table = tables.computeIfAbsent(source.code(), _ -> view.of(reading));
                says.add(says(view, source, table, witnesses, ids));
            }
        }
        List<Spoken> records = witnesses.records(criterion.records());
        List<Spoken> findings = witnesses.findings(criterion);
        Stream.concat(records.stream(), findings.stream()).forEach(one -> ids.addAll(one.eventIds()));
        List<Entry<?>> speaking = witnesses.entries(ids.stream().distinct().toList());
        List<EventId> evidence = evidence(speaking);
        RestsOn grounds = new RestsOn(speaking, reading.asOf());
        boolean onRecord = says.stream().anyMatch(ViewSays::onRecord) || !records.isEmpty() || !findings.isEmpty();
        return new CriterionRow(
                Stream.concat(ids.stream(), evidence.stream()).distinct().toList(),
                criterion.frame(),
                criterion.key(),
                criterion.meaning(),
                onRecord,
                onRecord ? inWords(says, records, findings, evidence) : "no evidence on record",
                says,
                records,
                findings,
                evidence,
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    private static ViewSays says(
            HistoryView view, ViewSource source, ViewTable table, Witnesses witnesses, List<EventId> ids) {
        int speaking = 0;
        for (Row row : table.rows()) {
            List<EventId> matching = row.eventIds().stream()
                    .filter(id -> {
                        Entry<DomainEvent> one = witnesses.byId().get(id);
                        return one != null
                                && view.restsOn(one.event())
                                && source.about().test(one.event());
                    })
                    .toList();
            speaking += matching.isEmpty() ? 0 : 1;
            ids.addAll(matching);
        }
        boolean onRecord = speaking > 0
                || (source.part().isEmpty()
                        && table.rows().isEmpty()
                        && table.figures().values().stream().anyMatch(CriteriaView::saysSomething));
        return new ViewSays(
                view.entry().code(),
                view.entry().name(),
                source.part(),
                onRecord,
                speaking,
                onRecord ? table.figures() : new TreeMap<>());
    }

    private static boolean saysSomething(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> count.value() > 0;
            case Figure.Share share -> share.whole() > 0;
            case Figure.Lengths lengths -> !lengths.each().isEmpty();
            case Figure.Measure measure -> measure.value() != null;
            case Figure.Said said -> !said.value().isEmpty();
        };
    }

    private static List<EventId> evidence(List<Entry<?>> speaking) {
        return speaking.stream()
                .flatMap(one -> one.standing().evidence().stream())
                .map(one -> one.fact().id())
                .distinct()
                .toList();
    }

    private static String inWords(
            List<ViewSays> says, List<Spoken> records, List<Spoken> findings, List<EventId> evidence) {
        return "views with something on record: %d of %d; records: %d; findings: %d; pieces of evidence: %d"
                .formatted(
                        says.stream().filter(ViewSays::onRecord).count(),
                        says.size(),
                        records.size(),
                        findings.size(),
                        evidence.size());
    }

    private static Map<String, Figure> figures(List<CriterionRow> rows) {
        List<EventId> good = rows.stream()
                .flatMap(row -> row.records().stream())
                .filter(one -> one.kind() == SpokenKind.GOOD_DECISION)
                .map(one -> one.eventIds().getFirst())
                .distinct()
                .toList();
        List<EventId> silent = rows.stream()
                .filter(row -> !row.onRecord())
                .flatMap(row -> row.eventIds().stream())
                .distinct()
                .toList();
        return Map.of(
                "goodDecisions",
                new Figure.Count(good.size(), good),
                "criteriaWithoutEvidence",
                new Figure.Count(rows.stream().filter(row -> !row.onRecord()).count(), silent));
    }
}
