package org.balcony.query.evaluation.jointactions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Period;

/** A joint action with its launch and, where it ended on record, its end. */
record Action(Entry<JointActionLaunched> launched, Optional<Entry<JointActionEnded>> ended, LocalDate day) {

    static List<Action> all(Entries entries) {
        Map<LocalId, Entry<JointActionEnded>> ended =
                entries.latest(JointActionEnded.class, JointActionEnded::actionId);
        List<Entry<JointActionLaunched>> launched =
                List.copyOf(entries.latest(JointActionLaunched.class, JointActionLaunched::actionId)
                        .values());
        return Chronology.sorted(launched).stream()
                .map(one -> new Action(
                        one, Optional.ofNullable(ended.get(one.event().actionId())), entries.day()))
                .toList();
    }

    Period life() {
        return new Period(launched.when(), ended.map(Entry::when).orElse(null), day);
    }

    /** Whether something may have happened while it lived. */
    boolean mayHaveLivedAt(Entry<?> happening) {
        return !happening.precedes(launched)
                && ended.map(end -> !end.precedes(happening)).orElse(true);
    }

    Stream<Entry<?>> records() {
        return Stream.concat(Stream.of(launched), ended.stream());
    }
}
