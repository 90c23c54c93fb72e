package org.balcony.events.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Verdict.Act;
import org.balcony.events.value.EventId;

/**
 * A history as it stands: what is left of its entries after their corrections, retractions and disputes. Immutable and
 * safe to share; extending it copies lists of references and reads again only those entries that new ones are about.
 */
public final class StandingHistory {

    private static final StandingHistory EMPTY =
            new StandingHistory(List.of(), Map.of(), List.of(), List.of(), List.of());

    private final List<RecordedEvent> events;
    private final Map<EventId, Verdict> verdicts;
    private final List<Standing> standing;
    private final List<Retracted> retracted;
    private final List<UnfitCorrection> unfit;

    private StandingHistory(
            List<RecordedEvent> events,
            Map<EventId, Verdict> verdicts,
            List<Standing> standing,
            List<Retracted> retracted,
            List<UnfitCorrection> unfit) {
        this.events = Collections.unmodifiableList(events);
        this.verdicts = verdicts;
        this.standing = Collections.unmodifiableList(standing);
        this.retracted = Collections.unmodifiableList(retracted);
        this.unfit = Collections.unmodifiableList(unfit);
    }

    /** A history without entries. */
    public static StandingHistory empty() {
        return EMPTY;
    }

    /** The history of these entries, of one or several streams, in the order of their positions. */
    public static StandingHistory of(List<RecordedEvent> events) {
        return EMPTY.and(events);
    }

    /**
     * This history and what was recorded after it; entries it already holds are passed over.
     *
     * @param more in the order of their positions
     * @throws IllegalArgumentException if an entry is new and yet lies before the end of this history
     */
    public StandingHistory and(List<RecordedEvent> more) {
        List<RecordedEvent> all = new ArrayList<>(events.size() + more.size());
        all.addAll(events);
        boolean withActs = false;
        for (RecordedEvent event : more) {
            if (all.isEmpty() || event.position() > all.getLast().position()) {
                all.add(event);
                withActs |= event.fact().event() instanceof RecordEvent;
            } else if (!holds(all, event)) {
                throw new IllegalArgumentException("position " + event.position() + " comes too late");
            }
        }
        if (all.size() == events.size()) {
            return this;
        }
        return withActs ? judged(all) : extended(all);
    }

    /** This history as it stood at a moment on the recorded clock: a function of what had been recorded by then. */
    public StandingHistory asRecorded(Instant by) {
        int end = 0;
        int beyond = events.size();
        while (end < beyond) {
            int middle = (end + beyond) >>> 1;
            if (events.get(middle).recordedAt().isAfter(by)) {
                beyond = middle;
            } else {
                end = middle + 1;
            }
        }
        return end == events.size() ? this : of(events.subList(0, end));
    }

    /** All entries as they were recorded, in the order of their positions. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** The entries that stand, entries about entries among them, in the order of their positions. */
    public List<Standing> standing() {
        return standing;
    }

    /** The entries that were annulled and not given back, in the order of their positions. */
    public List<Retracted> retracted() {
        return retracted;
    }

    /** The standing corrections that had no effect. */
    public List<UnfitCorrection> unfit() {
        return unfit;
    }

    private static boolean holds(List<RecordedEvent> all, RecordedEvent event) {
        int at = Collections.binarySearch(all, event, (one, other) -> Long.compare(one.position(), other.position()));
        return at >= 0 && all.get(at).fact().id().equals(event.fact().id());
    }

    private StandingHistory extended(List<RecordedEvent> all) {
        List<Standing> stand = new ArrayList<>(all.size());
        stand.addAll(standing);
        all.subList(events.size(), all.size()).forEach(event -> stand.add(Standing.untouched(event)));
        return new StandingHistory(all, verdicts, stand, retracted, unfit);
    }

    private StandingHistory judged(List<RecordedEvent> all) {
        Map<EventId, Verdict> judged = verdicts(all);
        List<Standing> stand = new ArrayList<>(all.size());
        List<Retracted> fell = new ArrayList<>();
        List<UnfitCorrection> misfits = new ArrayList<>();
        for (RecordedEvent event : all) {
            Verdict verdict = judged.get(event.fact().id());
            if (verdict == null) {
                stand.add(Standing.untouched(event));
            } else if (verdict.retracted() != null) {
                fell.add(verdict.retracted());
            } else if (verdict.standing() != null) {
                stand.add(verdict.standing());
                misfits.addAll(verdict.unfit());
            }
        }
        return new StandingHistory(all, judged, stand, fell, misfits);
    }

    /** From the last entry to the first, because what an entry says depends only on entries after it. */
    private Map<EventId, Verdict> verdicts(List<RecordedEvent> all) {
        Map<EventId, List<Act>> acts = new HashMap<>();
        Map<EventId, Verdict> judged = new HashMap<>();
        for (RecordedEvent event : all.reversed()) {
            EventId id = event.fact().id();
            List<Act> about = acts.remove(id);
            DomainEvent says = event.fact().event();
            if (about != null) {
                Verdict verdict = verdict(event, about.reversed());
                judged.put(id, verdict);
                if (verdict.standing() == null) {
                    continue;
                }
                says = verdict.standing().event();
            }
            if (says instanceof RecordEvent act) {
                for (EventId target : new LinkedHashSet<>(act.about())) {
                    acts.computeIfAbsent(target, _ -> new ArrayList<>()).add(new Act(event, act));
                }
            }
        }
        return judged;
    }

    private Verdict verdict(RecordedEvent event, List<Act> about) {
        Verdict before = verdicts.get(event.fact().id());
        return before != null && before.about().equals(about) ? before : Verdict.of(event, List.copyOf(about));
    }
}
