package org.balcony.query.platform.visibility.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balcony.events.access.Findable;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/** The persons who are hidden wherever they are named, as of now. Safe for use by many threads. */
final class HiddenPersons {

    private final Whereabouts whereabouts;
    private final List<Runnable> changed = new CopyOnWriteArrayList<>();
    private volatile State state = State.NOBODY;

    HiddenPersons(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Is called whenever somebody is hidden, shown again or erased, before anybody is answered with it. */
    void onChange(Runnable what) {
        changed.add(what);
    }

    /** The persons hidden by everything that is in the log. */
    Set<PersonId> now() {
        return current().persons();
    }

    /** Changes with every change of who is hidden, and with every erasure. */
    long epoch() {
        return current().epoch();
    }

    private State current() {
        long head = whereabouts.head();
        State known = state;
        return known.head() >= head ? known : caughtUp(head);
    }

    private synchronized State caughtUp(long head) {
        State known = state;
        if (known.head() >= head) {
            return known;
        }
        Set<StreamId> lockdowns = whereabouts.claimed(Findable.CASES_WITH_LOCKDOWN);
        Set<StreamId> erased = new HashSet<>(whereabouts.claimed(Findable.ERASED_PERSONS));
        Set<StreamId> parties = whereabouts.claimed(Findable.ERASED_PARTIES);
        Set<StreamId> watched = new HashSet<>(lockdowns);
        watched.addAll(erased);
        watched.addAll(parties);
        Map<StreamId, Long> versions = watched.isEmpty() ? Map.of() : whereabouts.versions(watched, head);
        if (versions.equals(known.versions())) {
            return state = known.at(head);
        }
        Map<StreamId, Set<PersonId>> locked = new HashMap<>();
        lockdowns.forEach(one -> locked.put(
                one,
                known.versions().getOrDefault(one, -1L).equals(versions.get(one))
                        ? known.locked().getOrDefault(one, Set.of())
                        : locked(one, head)));
        Set<PersonId> persons = new HashSet<>();
        locked.values().forEach(persons::addAll);
        erased.forEach(one -> persons.add(new PersonId(one.id())));
        Map<StreamId, Long> purged = new HashMap<>(versions);
        purged.keySet().removeIf(one -> !erased.contains(one) && !parties.contains(one));
        State next = new State(head, known.epoch(), versions, locked, Set.copyOf(persons), Map.copyOf(purged));
        state = next.isAs(known) ? next : next.in(known.epoch() + 1);
        if (!next.isAs(known)) {
            changed.forEach(Runnable::run);
        }
        return state;
    }

    private Set<PersonId> locked(StreamId caseStream, long head) {
        StandingHistory history = StandingHistory.of(whereabouts.history(caseStream, head));
        return Nominations.in(history).of(Lockdowns.in(history));
    }

    /**
     * What was found.
     *
     * @param head the position up to which everything is known
     * @param versions of every stream it rests on
     * @param locked the persons under a lockdown in each case
     * @param purged the versions of the streams on which something was erased
     */
    private record State(
            long head,
            long epoch,
            Map<StreamId, Long> versions,
            Map<StreamId, Set<PersonId>> locked,
            Set<PersonId> persons,
            Map<StreamId, Long> purged) {

        static final State NOBODY = new State(-1, 0, Map.of(), Map.of(), Set.of(), Map.of());

        State at(long newHead) {
            return new State(newHead, epoch, versions, locked, persons, purged);
        }

        State in(long newEpoch) {
            return new State(head, newEpoch, versions, locked, persons, purged);
        }

        boolean isAs(State other) {
            return persons.equals(other.persons) && purged.equals(other.purged);
        }
    }
}
