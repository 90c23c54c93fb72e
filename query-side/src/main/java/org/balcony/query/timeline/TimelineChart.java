package org.balcony.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Lanes;
import org.balcony.query.chart.Chart.Mark;
import org.balcony.query.chart.Chart.Span;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles;
import org.jspecify.annotations.Nullable;

/** The drawing of a timeline: stages, sessions and decisions of ours, and beside them what went on around. */
final class TimelineChart {

    private static final String SESSIONS = "Sessions";
    private static final String DECISIONS = "Decisions";
    private static final String INITIATIVES = "Initiatives around us";
    private static final String CONTEXT = "Events around us";
    private static final String INEXACT = "at some time within";

    private final LocalDate day;
    private final Titles titles;
    private final List<String> lanes = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private TimelineChart(LocalDate day, Titles titles) {
        this.day = day;
        this.titles = titles;
    }

    /** Of a reading; empty where nothing in it has a place in a drawing. */
    static Optional<Chart> of(Reading reading) {
        Entries entries = Entries.of(reading);
        TimelineChart chart = new TimelineChart(reading.asOf().day(), Titles.in(entries.ours(), reading.names()));
        chart.stages(entries);
        List<Entry<SessionHeld>> sessions = entries.all(SessionHeld.class);
        sessions.forEach(held -> chart.happened(SESSIONS, "session", held.when(), session(held.event())));
        entries.all(ProceduralDecisionTaken.class).forEach(taken -> chart.happened(DECISIONS, taken));
        entries.ours().stream()
                .filter(one -> one.event() instanceof CaseEvent)
                .map(Entries::entry)
                .forEach(one -> chart.happened(DECISIONS, one));
        entries.latest(InitiativeMapped.class, InitiativeMapped::initiativeId)
                .values()
                .forEach(chart::initiative);
        entries.all(ContextEventRecorded.class).forEach(one -> chart.happened(CONTEXT, one));
        entries.all(AgreementRecorded.class).forEach(one -> chart.happened(CONTEXT, one));
        return chart.drawn(sessions.size());
    }

    private Optional<Chart> drawn(int sessions) {
        if (spans.isEmpty() && marks.isEmpty()) {
            return Optional.empty();
        }
        long around = spans.stream()
                        .filter(span -> span.lane().equals(INITIATIVES))
                        .count()
                + spans.stream().filter(span -> span.lane().equals(CONTEXT)).count()
                + marks.stream().filter(mark -> mark.lane().equals(CONTEXT)).count();
        String says =
                "Stages that were worked on: %d. Sessions held: %d. Events and initiatives around: %d. That one thing follows another says nothing about causes."
                        .formatted(lanes.size(), sessions, around);
        List<String> all = new ArrayList<>(lanes);
        all.addAll(List.of(SESSIONS, DECISIONS, INITIATIVES, CONTEXT));
        return Optional.of(new Lanes("What went on side by side", says, all, spans, marks));
    }

    private void stages(Entries entries) {
        Map<LocalId, Entry<StageIterationEnded>> ends =
                entries.latest(StageIterationEnded.class, StageIterationEnded::stageIterationId);
        entries.latest(StageIterationOpened.class, StageIterationOpened::stageIterationId)
                .forEach((id, opened) -> stage(opened, ends.get(id)));
    }

    private void stage(Entry<StageIterationOpened> opened, @Nullable Entry<StageIterationEnded> ended) {
        String stage = Words.capital(opened.event().stage());
        if (!lanes.contains(stage)) {
            lanes.add(stage);
        }
        Period period = new Period(opened.when(), ended == null ? null : ended.when(), day);
        String strand = opened.event().strand();
        span(
                stage,
                "stage",
                period,
                "run " + opened.event().iterationNo() + (strand == null ? "" : ", " + strand)
                        + (ended == null ? ", open" : ""));
    }

    private void initiative(Entry<InitiativeMapped> mapped) {
        When period = mapped.event().period();
        String label = Words.of(mapped.event().kind());
        if (period == null) {
            happened(INITIATIVES, "initiative", mapped.when(), label);
        } else {
            span(INITIATIVES, "initiative", new Period(period, period, day), label);
        }
    }

    private static String session(SessionHeld held) {
        return held.kind() == null ? held.sessionId().value() : Words.of(held.kind());
    }

    private <E extends DomainEvent> void happened(String lane, Entry<E> entry) {
        happened(lane, INEXACT, entry.when(), titles.of(entry.event()).title());
    }

    /** A day is a mark; several are a stretch, of that kind where the source says it lasted so long. */
    private void happened(String lane, String kind, When when, String label) {
        Period period = new Period(when, when, day);
        if (when.earliestDay() == null && when.latestDay() == null) {
            return;
        }
        if (period.most().days() > 0) {
            span(lane, when.toString().contains("/") ? kind : INEXACT, period, label);
        } else {
            marks.add(new Mark(lane, period.most().from(), label));
        }
    }

    private void span(String lane, String kind, Period period, String label) {
        LocalDate from = period.most().from();
        LocalDate to = period.most().to();
        spans.add(new Span(lane, kind, from, to.isBefore(from) ? from : to, label));
    }
}
