package org.balcony.query.updates;

import java.util.List;
import java.util.Map;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Countable;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/** The stages a case is in: those with a run that is open. */
final class Stages {

    private Stages() {}

    static List<String> current(Entries entries) {
        Map<LocalId, Entry<StageIterationEnded>> ended =
                entries.latest(StageIterationEnded.class, StageIterationEnded::stageIterationId);
        return entries.all(StageIterationOpened.class).stream()
                .filter(Countable::is)
                .filter(one -> !ended.containsKey(one.event().stageIterationId()))
                .map(one -> one.event().stage())
                .distinct()
                .sorted()
                .map(Words::of)
                .toList();
    }
}
