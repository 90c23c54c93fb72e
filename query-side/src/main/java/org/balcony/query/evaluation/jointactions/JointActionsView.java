package org.balcony.query.evaluation.jointactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointActionOutcome;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
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
import org.jspecify.annotations.Nullable;

/** E23: what the sides do together, how long it lives and how it ends. */
public final class JointActionsView implements HistoryView {

    /** The incidents on record, and the side each participation was nominated for. */
    private record Incidents(
            List<Entry<SafetyIncidentReported>> all, Map<LocalId, Entry<CandidateNominated>> nominated) {

        List<Entry<SafetyIncidentReported>> touching(Action action) {
            return all.stream()
                    .filter(action::mayHaveLivedAt)
                    .filter(one ->
                            concerns(one.event(), action.launched().event().sides()))
                    .toList();
        }

        private boolean concerns(SafetyIncidentReported incident, List<ActorOrText> sides) {
            Set<ActorOrText> affected = incident.affected().stream()
                    .flatMap(person -> Stream.ofNullable(nominated.get(person)))
                    .map(one -> one.event().side())
                    .collect(Collectors.toSet());
            return affected.isEmpty() || affected.stream().anyMatch(sides::contains);
        }
    }

    @Override
    public ViewEntry entry() {
        return JointActionsEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof JointActionLaunched
                || event instanceof JointActionEnded
                || event instanceof SafetyIncidentReported
                || event instanceof CandidateNominated;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Incidents incidents = new Incidents(
                Chronology.sorted(
                        List.copyOf(entries.latest(SafetyIncidentReported.class, SafetyIncidentReported::incidentId)
                                .values())),
                entries.latest(CandidateNominated.class, CandidateNominated::participationId));
        List<JointActionRow> rows = Action.all(entries).stream()
                .map(one -> row(one, reading.audience().smallCells() ? incidents.touching(one) : null, reading))
                .toList();
        return new ViewTable(
                rows,
                figures(rows, reading),
                Map.of(
                        "retracted",
                        reading.retracted(this),
                        "countedTo",
                        reading.asOf().day(),
                        "notes",
                        List.of("That an incident touches an action does not say that the one led to the other.")));
    }

    private static JointActionRow row(
            Action action, @Nullable List<Entry<SafetyIncidentReported>> touching, Reading reading) {
        Stream<Entry<SafetyIncidentReported>> beside = touching == null ? Stream.of() : touching.stream();
        RestsOn grounds =
                new RestsOn(Stream.<Entry<?>>concat(action.records(), beside).toList(), reading.asOf());
        JointActionLaunched launched = action.launched().event();
        return new JointActionRow(
                grounds.ids(),
                launched.actionId(),
                launched.kind(),
                launched.title(),
                launched.sides(),
                launched.initiatedBy(),
                launched.reach(),
                action.launched().when(),
                action.ended().map(Entry::when).orElse(null),
                action.ended().map(one -> one.event().outcome()).orElse(null),
                action.ended().isEmpty(),
                action.life().days(),
                touching == null
                        ? null
                        : touching.stream().map(JointActionsView::touch).toList(),
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    private static JointActionRow.Touch touch(Entry<SafetyIncidentReported> one) {
        return new JointActionRow.Touch(
                one.event().incidentId(), one.event().kind(), one.event().severity(), one.when(), List.of(one.id()));
    }

    private static Map<String, Figure> figures(List<JointActionRow> rows, Reading reading) {
        List<JointActionRow> ended = part(rows, row -> !row.open());
        Map<String, Figure> figures = new HashMap<>();
        figures.put("actions", count(rows));
        figures.put("open", count(part(rows, JointActionRow::open)));
        figures.put("sustained", share(ended, row -> row.outcome() == JointActionOutcome.SUSTAINED_INDEPENDENTLY));
        figures.put(
                "stoppedByAuthority",
                count(part(rows, row -> row.outcome() == JointActionOutcome.STOPPED_BY_AUTHORITY)));
        figures.put("initiatedByParticipants", share(rows, row -> row.initiatedBy() == Initiator.PARTICIPANTS));
        figures.put(
                "lifespan",
                Figure.Lengths.of(rows.stream().map(JointActionRow::lifespan).toList(), eventIds(rows)));
        if (reading.audience().smallCells()) {
            figures.put(
                    "touchedByIncidents",
                    count(part(
                            rows,
                            row -> row.incidents() != null && !row.incidents().isEmpty())));
        }
        return figures;
    }

    private static List<JointActionRow> part(List<JointActionRow> rows, Predicate<JointActionRow> those) {
        return rows.stream().filter(those).toList();
    }

    private static Figure.Count count(List<JointActionRow> rows) {
        return new Figure.Count(rows.size(), eventIds(rows));
    }

    private static Figure.Share share(List<JointActionRow> whole, Predicate<JointActionRow> part) {
        return Figure.Share.of(part(whole, part).size(), whole.size(), eventIds(whole));
    }

    private static List<EventId> eventIds(List<JointActionRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return JointActionsChart.of(
                table.rows().stream().map(JointActionRow.class::cast).toList(),
                reading.asOf().day());
    }
}
