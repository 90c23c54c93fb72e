package org.balcony.query.evaluation.contributions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.value.When;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** The tracks that were declared, in the order of happening. */
record Tracks(List<Entry<TrackDesignated>> designated) {

    private static final String WHOLE_CASE = "";

    static Tracks in(Entries entries) {
        return new Tracks(Chronology.sorted(entries.all(TrackDesignated.class)));
    }

    /** The tracks that held when something happened; none where none was declared by then. */
    Set<DeclaredTrack> when(When happened) {
        Map<String, Entry<TrackDesignated>> holding = new LinkedHashMap<>();
        designated.stream()
                .filter(one -> !Entry.precedes(happened, one.when()))
                .forEach(one ->
                        holding.put(Objects.requireNonNullElse(one.event().strand(), WHOLE_CASE), one));
        Entry<TrackDesignated> ofTheCase = holding.get(WHOLE_CASE);
        Collection<Entry<TrackDesignated>> deciding = ofTheCase == null ? holding.values() : List.of(ofTheCase);
        return deciding.stream().map(one -> one.event().declaredTrack()).collect(Collectors.toSet());
    }
}
