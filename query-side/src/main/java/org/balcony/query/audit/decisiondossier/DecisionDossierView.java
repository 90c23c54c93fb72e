package org.balcony.query.audit.decisiondossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.AffectedParty;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.KnownThen;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Reversal;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.titles.Subjects;

/** A2: why something was decided, on what knowledge, and what came of it. */
public final class DecisionDossierView implements HistoryView {

    private static final Comparator<DecisionDossierRow> HAPPENING = Comparator.comparing(
                    DecisionDossierRow::decidedAt, Chronology.OF_DATES)
            .thenComparing(DecisionDossierRow::subject)
            .thenComparing(DecisionDossierRow::kind)
            .thenComparing(DecisionDossierRow::rowKey);

    @Override
    public ViewEntry entry() {
        return DecisionDossierEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return Decisions.among(event)
                || event instanceof PartyReactionRecorded
                || event instanceof ProceduralDecisionReversed
                || event instanceof JointProductWithdrawn;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Effects effects = Effects.in(entries);
        Reversals reversals = new Reversals(entries);
        List<Decision> decisions = Decisions.in(entries);
        List<DecisionDossierRow> rows = decisions.stream()
                .map(one -> row(one, effects, reversals.of(one), reading))
                .sorted(HAPPENING)
                .toList();
        return new ViewTable(rows, figures(rows, decisions), Map.of("retracted", reading.retracted(this)));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return DecisionChart.of(
                table.rows().stream().map(DecisionDossierRow.class::cast).toList());
    }

    private static DecisionDossierRow row(
            Decision decision, Effects effects, Optional<Reversal> reversal, Reading reading) {
        Entry<? extends DomainEvent> entry = decision.entry();
        List<Entry<?>> records = new ArrayList<>(List.of(entry));
        records.addAll(effects.on(decision));
        List<EventId> ids = Stream.concat(records.stream().map(Entry::id), reversal.map(Reversal::eventId).stream())
                .distinct()
                .toList();
        Circumstances how = entry.standing().original().fact().circumstances();
        List<AffectedParty> affected = effects.of(decision);
        List<Integer> surprises = affected.stream()
                .map(AffectedParty::surprise)
                .filter(Objects::nonNull)
                .toList();
        RestsOn marks = new RestsOn(records, reading.asOf());
        return new DecisionDossierRow(
                ids,
                decision.family(),
                decision.kind(),
                Subjects.of(entry.event(), reading.subject()),
                entry.when(),
                entry.standing().original().recordedAt(),
                decision.question(),
                decision.options(),
                decision.choice(),
                how.rationale(),
                how.basis(),
                entry.event() instanceof CaseAccepted accepted ? accepted.decidedBy() : how.recordedBy(),
                how.actingRole(),
                knownThen(entry, reading.subject()),
                affected,
                surprises.isEmpty()
                        ? null
                        : Integer.valueOf(
                                surprises.stream().mapToInt(Integer::intValue).sum()),
                reversal.orElse(null),
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }

    private static KnownThen knownThen(Entry<?> decision, StreamId subject) {
        Instant before = decision.standing().original().recordedAt().minus(1, ChronoUnit.MICROS);
        When occurred = decision.when();
        String query = "?asOfRecorded=" + encoded(before.toString()) + "&asOfOccurred=" + encoded(occurred.toString());
        String views = "/api/cases/" + subject.id() + "/views/";
        return new KnownThen(before, occurred, views + "state-as-of" + query, views + "process-timeline" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Figure> figures(List<DecisionDossierRow> rows, List<Decision> decisions) {
        List<Decision> procedural = decisions.stream()
                .filter(one -> one.family() == DecisionFamily.PROCEDURAL)
                .toList();
        List<DecisionDossierRow> reasoned = having(rows, row -> row.rationale() != null);
        return Map.of(
                "decisions", new Figure.Count(rows.size(), first(rows)),
                "withRationale", Figure.Share.of(reasoned.size(), rows.size(), first(rows)),
                "withAnticipation",
                        Figure.Share.of(
                                procedural.stream()
                                        .filter(Decision::anticipates)
                                        .count(),
                                procedural.size(),
                                procedural.stream().map(one -> one.entry().id()).toList()),
                "reversed", count(rows, row -> row.reversal() != null),
                "ruleWaivers", count(rows, row -> row.kind().equals(WireNames.of(DecisionKind.WAIVE_PRESENCE_RULE))));
    }

    private static Figure.Count count(List<DecisionDossierRow> rows, Predicate<DecisionDossierRow> which) {
        List<DecisionDossierRow> having = having(rows, which);
        return new Figure.Count(having.size(), first(having));
    }

    private static List<DecisionDossierRow> having(List<DecisionDossierRow> rows, Predicate<DecisionDossierRow> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<EventId> first(List<DecisionDossierRow> rows) {
        return rows.stream().map(row -> row.eventIds().getFirst()).toList();
    }
}
