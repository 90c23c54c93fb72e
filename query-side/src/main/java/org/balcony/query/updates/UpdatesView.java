package org.balcony.query.updates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.StageEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** F1 to F3: what those who pay are told of a case, by what their arrangement entitles them to. */
public final class UpdatesView implements HistoryView {

    private final UpdateLevel level;

    private UpdatesView(UpdateLevel level) {
        this.level = level;
    }

    /** The three pages, from little to much. */
    public static List<HistoryView> all() {
        return List.of(
                new UpdatesView(UpdateLevel.BASIC),
                new UpdatesView(UpdateLevel.STANDARD),
                new UpdatesView(UpdateLevel.DETAILED));
    }

    @Override
    public ViewEntry entry() {
        return UpdatesEntry.of(level);
    }

    @Override
    public Counted counted() {
        return switch (level) {
            case BASIC ->
                Counted.page(level.least(), Shelf.CASE, Shelf.SESSIONS, Shelf.WORK, Shelf.FUNDING, Shelf.DISCLOSURES);
            case STANDARD, DETAILED ->
                Counted.page(
                        level.least(),
                        Shelf.CASE,
                        Shelf.SESSIONS,
                        Shelf.WORK,
                        Shelf.FUNDING,
                        Shelf.DISCLOSURES,
                        Shelf.PRODUCTS,
                        Shelf.OUTCOMES);
        };
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof CaseEvent
                || event instanceof StageEvent
                || event instanceof SessionHeld
                || event instanceof SessionScheduled
                || event instanceof BalancingMeasureProposed
                || event instanceof BalancingMeasureEnded
                || event instanceof FundingAgreed
                || event instanceof FundingChanged
                || event instanceof InformationShared
                || level.reaches(UpdateLevel.STANDARD) && ofStandard(event)
                || level.reaches(UpdateLevel.DETAILED) && ofDetailed(event);
    }

    private static boolean ofStandard(DomainEvent event) {
        return event instanceof JointProductDrafted
                || event instanceof JointProductAgreed
                || event instanceof JointProductReleased
                || event instanceof JointProductWithdrawn;
    }

    private static boolean ofDetailed(DomainEvent event) {
        return event instanceof ObservationRecorded || event instanceof EvaluationReported;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        CountedSessions sessions = CountedSessions.in(entries);
        List<UpdateRow> rows = new ArrayList<>(BasicLines.of(entries, sessions));
        if (level.reaches(UpdateLevel.STANDARD)) {
            rows.addAll(StandardLines.of(entries, sessions));
        }
        if (level.reaches(UpdateLevel.DETAILED)) {
            rows.addAll(DetailedLines.of(entries, sessions));
        }
        return new ViewTable(rows, figures(entries, sessions, rows), footer(entries));
    }

    private static Map<String, Figure> figures(Entries entries, CountedSessions sessions, List<UpdateRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        figures.put("sessions", new Figure.Count(sessions.held().size(), List.of()));
        rows.stream()
                .filter(row -> row.heading().equals(BasicLines.PEOPLE_AT_SESSIONS))
                .flatMap(row -> Stream.ofNullable(row.number()))
                .map(BigDecimal::longValueExact)
                .forEach(people -> figures.put("people", new Figure.Count(people, List.of())));
        figures.put("stages", new Figure.Said(Stages.current(entries), List.of()));
        return figures;
    }

    private static Map<String, Object> footer(Entries entries) {
        Map<String, Object> footer = new HashMap<>();
        entries.all(CaseRegistered.class).stream()
                .map(one -> one.event().workingTitle())
                .findFirst()
                .ifPresent(alias -> footer.put("alias", alias));
        CaseStatus.reached(entries.reading().shown()).ifPresent(one -> footer.put("status", Words.of(one.status())));
        footer.put("statement", Statement.latest(entries));
        footer.put("notes", UpdatesEntry.NOTES);
        return footer;
    }

    /** Whether somebody of those for whom the page is written is meant; everybody where it is previewed. */
    static boolean meant(Set<ActorId> payers, ActorOrText actor) {
        return payers.isEmpty() || actor.actor().filter(payers::contains).isPresent();
    }

    static boolean own(Entries entries, Entry<FundingAgreed> agreed) {
        return meant(entries.reading().audience().payers(), agreed.event().funder());
    }
}
