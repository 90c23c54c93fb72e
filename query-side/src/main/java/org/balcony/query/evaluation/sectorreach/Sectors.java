package org.balcony.query.evaluation.sectorreach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Sector;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** The sectors of actors, by their latest profiles, and of people, as they were counted. */
record Sectors(Entries entries) {

    Optional<Entry<ActorProfiled>> profile(ActorOrText actor) {
        return actor.actor()
                .flatMap(id -> entries.reading().profiles().of(id))
                .map(one -> Entries.entry(one, ActorProfiled.class));
    }

    /** The sectors of which at least one person was counted at a session, where the recorder named them so. */
    static Set<Sector> counted(SessionHeld held) {
        if (held.attendanceSummary() == null || held.attendanceSummary().bySector() == null) {
            return Set.of();
        }
        Set<String> named = held.attendanceSummary().bySector().byGroup().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_"))
                .collect(Collectors.toSet());
        return Arrays.stream(Sector.values())
                .filter(sector -> named.contains(WireNames.of(sector)))
                .collect(Collectors.toSet());
    }
}
