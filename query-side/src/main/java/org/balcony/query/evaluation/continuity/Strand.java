package org.balcony.query.evaluation.continuity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.People;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a strand at which people are on record as present, in the order of happening.
 *
 * @param name absent where they belong to none
 */
record Strand(@Nullable String name, List<Meeting> meetings, People people) {

    /** Of a strand's sessions, the core was at three of five or more. */
    private static final double CORE = 0.6;

    /** A session and who was there. */
    record Meeting(Entry<SessionHeld> held, Set<Object> persons, List<Entry<?>> attendance) {}

    /**
     * The people who keep a strand together.
     *
     * @param sessions at how many sessions people are on record
     * @param persons how many different people
     * @param bySide how many of the core sit for each side that ever had somebody there
     * @param spread between the side with the most and the side with the fewest; absent where there is no side
     */
    record Core(
            @Nullable String strand,
            int sessions,
            int persons,
            int core,
            Map<String, Long> bySide,
            @Nullable Long spread,
            List<EventId> eventIds) {}

    static List<Strand> all(Entries entries, People people) {
        SessionsHeld sessions = SessionsHeld.in(entries);
        Map<String, List<Meeting>> byStrand = new LinkedHashMap<>();
        Map<String, @Nullable String> names = new LinkedHashMap<>();
        for (Entry<SessionHeld> one : sessions.inOrder()) {
            var there = people.at(one.event().sessionId());
            if (!there.isEmpty()) {
                String strand = sessions.strand(one);
                String key = strand == null ? "" : strand;
                names.put(key, strand);
                Set<Object> persons =
                        there.keySet().stream().map(people::person).collect(Collectors.toSet());
                byStrand.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Meeting(one, persons, List.copyOf(there.values())));
            }
        }
        return byStrand.entrySet().stream()
                .map(one -> new Strand(names.get(one.getKey()), List.copyOf(one.getValue()), people))
                .toList();
    }

    Set<Object> everybody() {
        return meetings.stream()
                .flatMap(one -> one.persons().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever was at 60 % of the sessions or more. */
    Set<Object> core() {
        Set<Object> core = new HashSet<>();
        for (Object person : everybody()) {
            long times = meetings.stream()
                    .filter(one -> one.persons().contains(person))
                    .count();
            if (times >= CORE * meetings.size()) {
                core.add(person);
            }
        }
        return core;
    }

    /** Everybody who had come before a session. */
    Set<Object> before(int at) {
        return meetings.subList(0, at).stream()
                .flatMap(one -> one.persons().stream())
                .collect(Collectors.toSet());
    }

    Core summary(Entries entries) {
        Set<Object> core = core();
        Set<Object> everybody = everybody();
        Map<String, Set<Object>> sides = new TreeMap<>();
        people.nominated().forEach((participation, nomination) -> {
            Object person = people.person(participation);
            if (everybody.contains(person)) {
                Set<Object> there =
                        sides.computeIfAbsent(entries.name(nomination.event().side()), _ -> new HashSet<>());
                if (core.contains(person)) {
                    there.add(person);
                }
            }
        });
        Map<String, Long> bySide = new TreeMap<>();
        sides.forEach((side, persons) -> bySide.put(side, (long) persons.size()));
        return new Core(name, meetings.size(), everybody.size(), core.size(), bySide, spread(bySide.values()), ids());
    }

    private static @Nullable Long spread(Collection<Long> counts) {
        return counts.isEmpty()
                ? null
                : counts.stream().mapToLong(Long::longValue).max().orElseThrow()
                        - counts.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    List<EventId> ids() {
        Set<EventId> ids = new LinkedHashSet<>();
        meetings.forEach(one -> {
            ids.add(one.held().id());
            one.attendance().forEach(each -> ids.add(each.id()));
        });
        Set<Object> everybody = everybody();
        people.nominated().forEach((participation, nomination) -> {
            if (everybody.contains(people.person(participation))) {
                ids.add(nomination.id());
            }
        });
        return List.copyOf(ids);
    }
}
