package org.balcony.command.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.history.Corrections;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;

/** Which facts stand, and with which values, once every retraction and correction that itself stands is heeded. */
final class StandingFacts {

    /** A fact as it was stored and as it stands; absent there where it was retracted. */
    record Entry(Fact asStored, @Nullable Fact asItStands) {}

    private final Set<EventId> annulled = new HashSet<>();
    private final Map<EventId, LinkedList<RecordCorrected>> corrections = new HashMap<>();

    private StandingFacts() {}

    /** The facts in their order. */
    static List<Entry> among(List<Fact> facts) {
        // An entry about an entry is stored after it, so what is last to be stored is first to be settled.
        StandingFacts standing = new StandingFacts();
        List<Entry> newestFirst = new ArrayList<>(facts.size());
        for (Fact fact : new ArrayList<>(facts).reversed()) {
            newestFirst.add(standing.settle(fact));
        }
        return newestFirst.reversed();
    }

    private Entry settle(Fact fact) {
        if (annulled.contains(fact.id())) {
            return new Entry(fact, null);
        }
        Fact corrected = fact;
        for (RecordCorrected correction : corrections.getOrDefault(fact.id(), new LinkedList<>())) {
            corrected = Corrections.apply(corrected, correction);
        }
        if (corrected.event() instanceof RecordRetracted retraction) {
            annulled.add(retraction.target());
        }
        if (corrected.event() instanceof RecordCorrected correction) {
            corrections
                    .computeIfAbsent(correction.target(), target -> new LinkedList<>())
                    .addFirst(correction);
        }
        return new Entry(fact, corrected);
    }
}
