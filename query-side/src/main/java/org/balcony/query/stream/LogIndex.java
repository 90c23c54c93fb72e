package org.balcony.query.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.feed.EventFeed.Glimpse;
import org.balcony.query.platform.visibility.Reader;

/**
 * What of the log opens anything by the passing of time, or beyond its own stream; it follows the log as far as it is asked
 * about. The clock is that of recording, so that every walk finds the same moments at the same positions. Safe for use by
 * many threads.
 */
final class LogIndex {

    private static final int PAGE = 1_000;

    private final EventFeed feed;
    private final PriorityQueue<Due> coming = new PriorityQueue<>();
    private final Map<Long, Reach> passed = new HashMap<>();
    private final Map<StreamId, NavigableMap<Long, Reach>> passedIn = new HashMap<>();
    private final Map<String, Long> named = new HashMap<>();
    private final List<RecordedEvent> wide = new ArrayList<>();
    private final Set<String> types = new TreeSet<>(MomentsOf.TYPES);
    private long followed;

    LogIndex(EventFeed feed) {
        this.feed = feed;
        List.<Class<? extends DomainEvent>>of(AccessGranted.class, RecordCorrected.class, RecordRetracted.class)
                .forEach(one -> types.add(EventCatalogue.standard().entry(one).type()));
    }

    /** Follows the log up to a position at least, or to its end. */
    synchronized void follow(long position) {
        boolean end = false;
        while (followed < position && !end) {
            List<Glimpse> more = feed.glimpses(followed, PAGE, types);
            for (Glimpse one : more) {
                pass(one.position(), one.recordedAt());
                one.event().ifPresent(this::learn);
            }
            end = more.size() < PAGE;
        }
    }

    /** What opened because its moment had passed when an event was recorded. */
    synchronized Reach passedAt(RecordedEvent event) {
        follow(event.position() - 1);
        if (followed < event.position()) {
            pass(event.position(), event.recordedAt());
            learn(event);
        }
        return passed.getOrDefault(event.position(), Reach.NOTHING);
    }

    /** Whether an event may have been opened by the passing of time after it was recorded and up to a moment. */
    synchronized boolean openedByTime(RecordedEvent event, Instant until) {
        boolean before = passedIn
                .getOrDefault(event.stream(), Collections.emptyNavigableMap())
                .tailMap(event.position(), false)
                .values()
                .stream()
                .anyMatch(one -> one.holds(event));
        return before || (!coming.isEmpty() && !coming.peek().moment().isAfter(until) && comes(event, until));
    }

    private boolean comes(RecordedEvent event, Instant until) {
        return coming.stream()
                .anyMatch(one -> !one.moment().isAfter(until) && one.reach().holds(event));
    }

    /** The events that may open more than something of their own stream, but for so many that are known already. */
    synchronized List<RecordedEvent> wideBut(int known) {
        return List.copyOf(wide.subList(known, wide.size()));
    }

    /** The position of the first grant that may name a reader; empty where none was found as far as the log was followed. */
    synchronized OptionalLong firstNaming(Reader reader) {
        return Readership.namesOf(reader).stream()
                .filter(named::containsKey)
                .mapToLong(named::get)
                .min();
    }

    private void pass(long position, Instant recordedAt) {
        while (!coming.isEmpty() && !coming.peek().moment().isAfter(recordedAt)) {
            Due due = coming.poll();
            passed.merge(position, due.reach(), Reach::and);
            passedIn.computeIfAbsent(due.stream(), _ -> new TreeMap<>()).merge(position, due.reach(), Reach::and);
        }
        followed = position;
    }

    private void learn(RecordedEvent event) {
        Reach reach = MomentsOf.reach(event);
        for (Instant moment : MomentsOf.event(event.fact())) {
            if (moment.isAfter(event.recordedAt())) {
                coming.add(new Due(moment, event.stream(), reach));
            }
        }
        if (event.fact().event() instanceof AccessGranted granted) {
            named.putIfAbsent(granted.grantee().value(), event.position());
        } else if (event.fact().event() instanceof RecordCorrected correction
                && correction.newValue().isString()) {
            named.putIfAbsent(correction.newValue().stringValue(), event.position());
        }
        boolean opens = !(event.stream().kind() == StreamKind.CASE)
                && (event.fact().event() instanceof AccessGranted
                        || event.fact().event() instanceof RecordCorrected
                        || event.fact().event() instanceof RecordRetracted);
        if (opens) {
            wide.add(event);
        }
    }

    /** Something may open at a moment. */
    private record Due(Instant moment, StreamId stream, Reach reach) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return moment.compareTo(other.moment);
        }
    }
}
